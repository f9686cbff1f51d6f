/** The last mark at a line's end, as the outline reads it. */
const lastMark = /(?<!\s)\s*#(?:layout:[a-z][a-z-]*|slide|notes|handout)$/
const layoutMark = /#layout:([a-z][a-z-]*)/
const placeMark = /#(slide|notes|handout)(?=\s|$)/

/** The line without its marks. */
function wordsOf(line: string): string {
  const words = line.trimEnd()
  const found = lastMark.exec(words)
  return found ? wordsOf(words.slice(0, found.index)) : words
}

/** The marks that a line has: its layout and its place, each empty where there is none. */
export function marksOf(line: string): { layout: string; place: string } {
  const found = line.slice(wordsOf(line).length)
  return { layout: layoutMark.exec(found)?.[1] ?? '', place: placeMark.exec(found)?.[1] ?? '' }
}

/**
 * The line with a mark in place of the one of its kind.
 *
 * @param mark `layout:NAME`, `slide`, `notes` or `handout`; `layout:` and `place:` take one away.
 * @returns undefined for what is no mark.
 */
export function markedLine(line: string, mark: string): string | undefined {
  const asked = /^(?:layout:([a-z][a-z-]*)?|(slide|notes|handout)|place:)$/.exec(mark)
  if (!asked) return undefined
  const before = marksOf(line)
  const isLayout = mark.startsWith('layout:')
  const layout = isLayout ? (asked[1] ?? '') : before.layout
  const place = isLayout ? before.place : (asked[2] ?? '')
  const words = wordsOf(line)
  return [words, place && `#${place}`, layout && `#layout:${layout}`].filter(Boolean).join(' ')
}
