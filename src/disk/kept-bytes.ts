import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder } from './make-folder.js'
import { sealed, unsealed } from './sealed.js'
import { writeAtomic } from './write-atomic.js'

/**
 * The bytes kept under `key` in `folder`, else those that `make` gives, which are then kept. A
 * folder that cannot be read or written only costs time: it never fails a build.
 *
 * @param most How many are kept; the oldest go first.
 */
export async function keptBytes(
  folder: string | undefined,
  key: string,
  most: number,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  if (folder === undefined) return make()
  const known = await readKept(folder, key)
  if (known) return known
  const bytes = await make()
  await keepBytes(folder, key, most, bytes)
  return bytes
}

/** What was kept under `key`; undefined where there is nothing, or not the whole of it. */
export async function readKept(folder: string, key: string): Promise<Buffer | undefined> {
  return unsealed(await readFile(join(folder, key)).catch(() => undefined))
}

/**
 * Keeps bytes for a later `readKept`, if that can be. It does not wait for the disk: what a power
 * cut leaves of them is seen by their digest.
 */
export async function keepBytes(
  folder: string,
  key: string,
  most: number,
  bytes: Uint8Array,
): Promise<void> {
  try {
    // Nobody else's business: what is kept may hold words of the notes.
    await makeFolder(folder, 0o700)
    await writeAtomic(join(folder, key), sealed(bytes), { lasting: false })
    await forgetOldest(folder, most)
  } catch {
    // A read-only home, a full disk: go on without a cache.
  }
}

async function forgetOldest(folder: string, most: number): Promise<void> {
  const names = await readdir(folder)
  if (names.length <= most) return
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name)
      return { path, age: (await stat(path)).mtimeMs }
    }),
  )
  files.sort((a, b) => b.age - a.age || a.path.localeCompare(b.path))
  await Promise.all(files.slice(most).map((file) => rm(file.path, { force: true })))
}
