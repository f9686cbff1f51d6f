import { chmodSync, lstatSync, mkdirSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'
import envPaths from 'env-paths'

/** Writable by the group or by others. */
const shared = 0o022
/** Of anybody but its owner. */
const open = 0o077

/** The folder in the user's own cache folder. */
export function usualCache(): string {
  return envPaths('jaws-deck', { suffix: '' }).cache
}

/**
 * Whether what stands at `path` is a folder that belongs to the user and that nobody else writes to;
 * undefined where nothing stands there. One that others may read is closed to them.
 */
function isOwn(path: string): boolean | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (!found) return undefined
  const user = process.getuid?.()
  // Windows has no such owners: its cache folder is the user's by the rights of the profile.
  if (user === undefined) return found.isDirectory()
  if (!found.isDirectory() || found.uid !== user || (found.mode & shared) !== 0) return false
  if ((found.mode & open) !== 0) chmodSync(path, 0o700)
  return true
}

/**
 * A folder of the user's under the temporary one, where anybody may have made one of any name;
 * undefined where there is none.
 */
export function temporaryCache(): string | undefined {
  const base = join(tmpdir(), `jaws-deck-${process.getuid?.() ?? 'cache'}`)
  for (let n = 0; n < 100; n++) {
    const path = n === 0 ? base : `${base}-${n}`
    try {
      if (isOwn(path) === undefined) mkdirSync(path, { mode: 0o700 })
      if (isOwn(path)) return path
    } catch {
      // Made by somebody else meanwhile.
    }
  }
  return undefined
}

/** Whether the user's cache folder is used: not where it is another's, or where others write to it. */
export function isCacheOwn(): boolean {
  try {
    return isOwn(usualCache()) ?? true
  } catch {
    return false
  }
}

/**
 * A folder of this program's for what may go at any time: in the user's cache folder where that is
 * the user's alone, else in a temporary one. What is read from it may be run.
 */
export function cacheFolder(name: string): string {
  const own = isCacheOwn() ? usualCache() : temporaryCache()
  // Without any it is a place where nothing is, and nothing can be made.
  return join(own ?? devNull, name)
}
