import type { PlacedText, Slide } from '../../src/types/deck.js'
import type { Drawn, Glyph } from './read-drawn.js'

const bare = (text: string): string => text.replaceAll(/[\s\p{Default_Ignorable_Code_Point}]/gu, '')

/** What is drawn of a slide: its text without spaces, and the middle of each UTF-16 unit. */
function readOff(glyphs: Glyph[]): { text: string; middles: number[] } {
  const units = glyphs.flatMap(([character, , , middle]) =>
    Array.from(bare(character).split(''), (unit) => ({ unit, middle })),
  )
  return { text: units.map(({ unit }) => unit).join(''), middles: units.map((one) => one.middle) }
}

/** Offsets in the text without spaces at which its lines begin as they were set, without empty ones. */
function startsOf({ lines }: PlacedText): number[] {
  let at = 0
  const starts = lines.map((line) => {
    const start = at
    at += bare(line).length
    return start
  })
  return [...new Set(starts)].filter((start) => start < at)
}

/**
 * Texts whose lines are not drawn as they were set, wherever on the slide they stand: under a theme
 * that centres, or gives boxes of its own, only the lines' words can be held against each other.
 */
export function compareBreaks(slides: Slide[], drawn: Drawn[]): { lines: number; wrong: string[] } {
  const result = { lines: 0, wrong: [] as string[] }
  for (const [i, slide] of slides.entries()) {
    const { text, middles } = readOff(drawn[i]?.glyphs ?? [])
    let cursor = 0
    for (const item of slide.placement?.items ?? []) {
      if (item.kind !== 'text') continue
      const words = bare(item.lines.join(''))
      if (words === '') continue
      result.lines += item.lines.length
      const from = text.indexOf(words, cursor)
      if (from >= 0) cursor = from + words.length
      const far = item.style.leading / 2
      const isStart = (n: number): boolean =>
        n === 0 || Math.abs((middles[from + n] ?? 0) - (middles[from + n - 1] ?? 0)) > far
      const starts = Array.from(words.split(''), (_, n) => n).filter(isStart)
      if (from >= 0 && starts.join(' ') === startsOf(item).join(' ')) continue
      const seen = from < 0 ? 'nothing' : starts.map((n, k) => words.slice(n, starts[k + 1]))
      result.wrong.push(`${i + 1} ${item.role}: set ${item.lines.join('|')} drawn ${String(seen)}`)
    }
  }
  return result
}
