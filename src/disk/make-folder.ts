import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder with all those above it; one that is there is fine. Throws what the system says.
 *
 * Not `mkdir` with `recursive`: under `/proc` and the like, where nothing can be made, it never ends.
 */
export async function makeFolder(path: string): Promise<void> {
  if (await make(path)) return
  const parent = dirname(path)
  if (parent !== path && !(await isFolder(parent))) await makeFolder(parent)
  // Whoever made it meanwhile made the same.
  if (!(await make(path))) await mkdir(path)
}

/** True when the folder is there now; false when one above it is missing. */
async function make(path: string): Promise<boolean> {
  try {
    await mkdir(path)
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
