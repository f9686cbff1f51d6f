import { rmSync } from 'node:fs'
import { open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { onExit } from 'signal-exit'

let written = 0

/**
 * Writes a file so that its name only ever shows a whole one: to a temporary file beside it, to the
 * disk, then renamed. What stood there stays until then, and the temporary file goes on an error,
 * on exit and on a signal. Through a symbolic link the file it points to is replaced.
 *
 * @param options.lasting Waits until the disk has it, so that a power cut loses nothing; default true.
 *
 * Not `write-file-atomic`: it takes a short write (disk full, quota) for a whole one and renames it.
 */
export async function writeAtomic(
  path: string,
  data: string | Uint8Array,
  { lasting = true }: { lasting?: boolean } = {},
): Promise<void> {
  const target = await realpath(path).catch(() => path)
  const name = `.${basename(target).slice(0, 40)}.${process.pid}-${(written += 1)}.tmp`
  const temporary = join(dirname(target), name)
  const mode = (await stat(target).catch(() => undefined))?.mode
  const forget = onExit(() => rmSync(temporary, { force: true }))
  try {
    const file = await open(temporary, 'wx', mode)
    try {
      const bytes = typeof data === 'string' ? Buffer.from(data) : data
      const { bytesWritten } = await file.write(bytes)
      // Past a size limit the system may also send SIGXFSZ, which ends a process that does not listen.
      if (bytesWritten < bytes.length) throw new Error('the disk is full')
      if (lasting) await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  } finally {
    forget()
  }
}
