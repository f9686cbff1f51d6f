import type { Line } from './line.js'
import { isWrapped } from './continues.js'
import { columnsOf } from './measure.js'
import type { Slice } from './source-lines.js'

/** Directives and fields of other tools: `.. note::`, `:Author: x`, `SCHEDULED: <...>`. */
const noTitle = /^(?:\.\. |:[\w-]+:|(?:SCHEDULED|DEADLINE|CLOSED): |```|[>|])/

/** A title stands over something, is one line, and is no sentence. */
export function isSession(line: Line, over: Line['kind'] | undefined): boolean {
  if (noTitle.test(line.text) || !/[\p{L}\p{N}]/u.test(line.text)) return false
  if (over === 'address' || over === 'byline') return true
  return (
    (over === 'item' || over === 'indented') &&
    !/[。．]$/u.test(line.text) &&
    columnsOf(line.text) <= 160
  )
}

/** Unindented lines as paragraphs: a line that the editor ended goes on in the next. */
export function joinWrapped(block: Line[]): Slice[][] {
  const paragraphs: Slice[][] = []
  let open: Slice[] | undefined
  for (const line of block) {
    const before = open?.at(-1)
    if (open && before && isWrapped(before.text)) open.push(line)
    else {
      open = [line]
      paragraphs.push(open)
    }
  }
  return paragraphs
}
