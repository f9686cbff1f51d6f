import { readInput } from '../../input/read-input.js'
import type { BuildOptions } from '../build-options.js'
import { readOutline } from '../make-deck.js'

/** A front matter that combines says so at once, bytes. */
const head = 4096

/** Whether these inputs are one deck: as the user says, else the front matter of the first. */
export async function isCombined(paths: string[], options: BuildOptions): Promise<boolean> {
  const [first] = paths
  if (first === undefined) return false
  if (options.combine !== undefined) return options.combine
  if (paths.length < 2) return false
  const bytes = await readInput(first).catch(() => undefined)
  if (!bytes || !Buffer.from(bytes.subarray(0, head)).includes('combine')) return false
  return readOutline(bytes, first, options).matter.combine === true
}
