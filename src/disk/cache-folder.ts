import { join } from 'node:path'
import envPaths from 'env-paths'

/** A folder of this program's in the user's cache folder; not made here, and always free to go. */
export function cacheFolder(name: string): string {
  return join(envPaths('jaws-deck', { suffix: '' }).cache, name)
}
