import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAtomic } from '../disk/write-atomic.js'

/** How many subsets are kept; the oldest go first. About 20 MB of Japanese subsets. */
const KEPT = 128

/**
 * The bytes kept under `key` in `folder`, else those that `make` gives, which are then kept. A
 * folder that cannot be read or written only costs time: it never fails a build.
 */
export async function fontCache(
  folder: string | undefined,
  key: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  if (folder === undefined) return make()
  const path = join(folder, key)
  try {
    return await readFile(path)
  } catch {
    // Not there yet, or no such folder.
  }
  const bytes = await make()
  try {
    await mkdir(folder, { recursive: true })
    await writeAtomic(path, bytes)
    await forgetOldest(folder)
  } catch {
    // A read-only home, a full disk: go on without a cache.
  }
  return bytes
}

async function forgetOldest(folder: string): Promise<void> {
  const names = await readdir(folder)
  if (names.length <= KEPT) return
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name)
      return { path, age: (await stat(path)).mtimeMs }
    }),
  )
  files.sort((a, b) => b.age - a.age || a.path.localeCompare(b.path))
  await Promise.all(files.slice(KEPT).map((file) => rm(file.path, { force: true })))
}
