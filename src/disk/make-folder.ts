import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder with all those above it; one that is there is fine. Throws what the system says.
 *
 * @param mode Who may do what in those that are made; as usual where it is absent.
 *
 * Not `mkdir` with `recursive`: under `/proc` and the like, where nothing can be made, it never ends.
 */
export async function makeFolder(path: string, mode?: number): Promise<void> {
  if (await make(path, mode)) return
  const parent = dirname(path)
  if (parent !== path && !(await isFolder(parent))) await makeFolder(parent, mode)
  // Whoever made it meanwhile made the same.
  if (!(await make(path, mode))) await mkdir(path, { mode })
}

/** True when the folder is there now; false when one above it is missing. */
async function make(path: string, mode: number | undefined): Promise<boolean> {
  try {
    await mkdir(path, { mode })
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT') return false
    if (code === 'EEXIST' && (await isFolder(path))) return true
    throw error
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found?.isDirectory() ?? false
}
