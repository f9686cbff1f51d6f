import { readBy } from '../../tree/read-by.js'
import type { Line } from './line.js'

const sectionGlyphs = '■●◆◎□○▼★◇☆▲△▽▶►◉'
/** Hardly anybody's bullet for the points of a list. */
const headGlyphs = '■◆▼'
/** Who spoke, said in a title. */
const signed = /(?:登壇|発表|講演)者?\s*[:：]|(?:講師|スピーカー|speaker)\s*[:：]/i

/** Makes titles of the items that head sections, in place: `kind` becomes `section`. */
export function markSections(lines: Line[]): void {
  const titles = lines.filter(
    ({ indent, kind, bullet, text }) =>
      kind === 'item' &&
      indent === 0 &&
      bullet !== undefined &&
      sectionGlyphs.includes(bullet.mark) &&
      text.length > 1,
  )
  if (titles.length === 0) return
  const at = new Map(lines.map((line, index) => [line, index]))
  const sections = [...overProse(titles, lines, at), ...groups(titles, lines, at)]
  for (const line of sections) line.kind = 'section'
}

const isBlank = (line: Line | undefined): boolean => (line?.kind ?? 'blank') === 'blank'

/**
 * `●概要` is a title and no list item where its glyph stands alone between blank lines each time,
 * and over prose at least once.
 */
function overProse(titles: Line[], lines: Line[], at: Map<Line, number>): Line[] {
  const alone = new Map<string, boolean>()
  const prose = new Set<string>()
  for (const line of titles) {
    const index = at.get(line) ?? 0
    const mark = line.bullet?.mark ?? ''
    const isAlone = isBlank(lines[index - 1]) && isBlank(lines[index + 1])
    alone.set(mark, (alone.get(mark) ?? true) && isAlone)
    if (lines[line.next]?.kind === 'prose') prose.add(mark)
  }
  return titles.filter(({ bullet }) => {
    const mark = bullet?.mark ?? ''
    return alone.get(mark) === true && prose.has(mark)
  })
}

/**
 * `■ 第一部` heads a session where its glyph is the first bullet at the margin, a blank line parts
 * each group from the one before, something stands under each, and no plain title names the
 * sessions. Of other glyphs that is believed when a title says who spoke.
 */
function groups(titles: Line[], lines: Line[], at: Map<Line, number>): Line[] {
  const [first] = titles
  const mark = first?.bullet?.mark ?? ''
  if (!first || lines.find(({ kind, indent }) => kind === 'item' && indent === 0) !== first)
    return []
  const heads = titles.filter(({ bullet }) => bullet?.mark === mark)
  const isSigned = heads.some(({ text }) => signed.test(text) || readBy(text))
  if (!isSigned && (!headGlyphs.includes(mark) || heads.length < 2)) return []
  const set = new Set(heads)
  const isHead = (line: Line | undefined): boolean => line !== undefined && set.has(line)
  const from = at.get(first) ?? 0
  const above = lines.slice(0, from).filter(({ kind }) => kind === 'prose')
  // One is the event.
  if (above.filter(({ text }) => !/[。．.!！?？]$/u.test(text)).length > 1) return []
  const titled = lines.slice(from).some(({ kind, next }) => kind === 'prose' && isHead(lines[next]))
  const apart = heads.slice(1).every((line) => isBlank(lines[(at.get(line) ?? 0) - 1]))
  const empty = heads.filter(({ next }) => next >= lines.length || isHead(lines[next])).length
  return apart && !titled && empty * 4 <= heads.length ? heads : []
}
