/** The marks at a line's end, as the outline reads them. */
const marks = /(?:\s*#(?:layout:[a-z][a-z-]*|slide|notes|handout))+\s*$/
const layoutMark = /#layout:([a-z][a-z-]*)/
const placeMark = /#(slide|notes|handout)(?=\s|$)/

/** The marks that a line has: its layout and its place, each empty where there is none. */
export function marksOf(line: string): { layout: string; place: string } {
  const [found = ''] = marks.exec(line) ?? []
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
  const words = line.replace(marks, '').trimEnd()
  return [words, place && `#${place}`, layout && `#layout:${layout}`].filter(Boolean).join(' ')
}
