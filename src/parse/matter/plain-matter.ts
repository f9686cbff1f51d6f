import type { VFile } from 'vfile'
import type { Slice } from '../text/source-lines.js'
import { isKnownLabel, setFact, type Reading } from './set-fact.js'

const pair = /^([^\s:：=][^:：=]{0,23}?)[ \t\u3000]*[:：][ \t\u3000]*(\S.*)$/

/**
 * Reads the unindented `key: value` lines on top of plain notes (under the event's name, if it comes
 * first) into `reading` and hands back the other lines. A label that is not known counts only
 * directly beside one that is.
 */
export function plainMatter(slices: Slice[], file: VFile, reading: Reading): Slice[] {
  const taken = new Set<Slice>()
  let doubtful: Slice[] = []
  let others = 0
  let near = false
  for (const slice of slices) {
    const found = pair.exec(slice.text.trimEnd())
    const label = found?.[1] ?? ''
    if (slice.text.trim() === '') {
      doubtful = []
      near = false
    } else if (found && isKnownLabel(label)) {
      for (const line of [...doubtful, slice]) taken.add(line)
      doubtful = []
      near = true
    } else if (found && isShort(label) && others > 0) {
      if (near) taken.add(slice)
      else doubtful.push(slice)
    } else if (others > 0 || /^\s/.test(slice.text)) break
    else others += 1
  }
  for (const slice of taken) {
    const found = pair.exec(slice.text.trimEnd())
    if (!found?.[1] || !found[2]) continue
    if (!setFact({ ...reading, file, keepsWords: true }, found[1], found[2], slice.line))
      taken.delete(slice)
  }
  return slices.filter((slice) => !taken.has(slice))
}

function isShort(label: string): boolean {
  return /^[\u3041-\u30ff\u4e00-\u9fffー\w]{1,12}$/u.test(label) && /[\u3041-\u9fff]/.test(label)
}
