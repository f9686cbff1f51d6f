import type { PhrasingContent } from 'mdast'
import type { Manner, SetLine, TextStyle, Typesetter } from '../types.js'
import { advances, type StyledRange } from './advances.js'
import { breakLevels } from './break-levels.js'
import type { FontFamily, FontWeight } from './font-catalogue.js'
import { fontSet, type FontSet, type OpenFonts } from './font-set.js'
import { graphemeStarts } from './graphemes.js'
import { inlineSpans, type Span } from './inline-spans.js'
import { fitLines, type Paragraph } from './fit-lines.js'

/**
 * A typesetter on the fonts that decks embed. Reads the text font at once and the others when a
 * character needs them; rejects when the text font's package is missing.
 */
export async function createTypesetter(options?: { family?: FontFamily }): Promise<Typesetter> {
  const family = options?.family ?? 'noto'
  const open: OpenFonts = new Map()
  const sets = new Map<string, FontSet>()

  const fonts = (mono: boolean, weight: FontWeight): FontSet => {
    const key = `${mono} ${weight}`
    const found = sets.get(key) ?? fontSet(family, mono, weight, open)
    sets.set(key, found)
    return found
  }
  const ranges = (spans: Span[], style: TextStyle, code: boolean): StyledRange[] => {
    const result: StyledRange[] = []
    let offset = 0
    for (const span of spans) {
      const start = offset
      offset += span.text.length
      const set = fonts(code || span.mono, span.bold ? 700 : style.weight)
      const size = style.size * span.scale
      const last = result.at(-1)
      if (last && last.fonts === set && last.size === size) last.end = offset
      else result.push({ start, end: offset, fonts: set, size })
    }
    return result
  }
  const set = (
    content: PhrasingContent[],
    style: TextStyle,
    width: number,
    manner: Manner,
  ): SetLine[] => {
    const { spans, hardBreaks } = inlineSpans(content)
    const text = spans.map((span) => span.text).join('')
    const styled = ranges(spans, style, manner === 'code')
    return paragraphs(text, hardBreaks).flatMap(([start, end]) => {
      const paragraph: Paragraph = {
        text: text.slice(start, end),
        levels: () => breakLevels(text.slice(start, end), manner === 'code'),
        measure: (from, to) => measure(text, styled, start + from, start + to, manner === 'code'),
      }
      return fitLines(paragraph, width, manner).map((line) => ({
        ...line,
        start: line.start + start,
        end: line.end + start,
      }))
    })
  }
  return {
    set,
    width: (text, style) => {
      const styled = [
        { start: 0, end: text.length, fonts: fonts(false, style.weight), size: style.size },
      ]
      return measure(text, styled, 0, text.length, false).reduce((sum, advance) => sum + advance, 0)
    },
    uncovered: (text) => uncovered(text, fonts(false, 400)),
  }
}

/** The stretches between hard breaks; a newline in the text is one, and stays with its line. */
function paragraphs(text: string, hardBreaks: number[]): [number, number][] {
  const ends = new Set(hardBreaks)
  for (let i = 0; i < text.length; i++) if (text[i] === '\n') ends.add(i + 1)
  ends.add(text.length)
  let start = 0
  return [...ends]
    .sort((a, b) => a - b)
    .map((end) => {
      const part: [number, number] = [start, end]
      start = end
      return part
    })
}

/** Advances of text[from, to) set on a line of its own. */
function measure(
  text: string,
  styled: StyledRange[],
  from: number,
  to: number,
  pre: boolean,
): Float64Array {
  const inside = styled
    .filter((range) => range.start < to && range.end > from)
    .map((range) => ({
      ...range,
      start: Math.max(range.start, from) - from,
      end: Math.min(range.end, to) - from,
    }))
  return advances(text.slice(from, to), inside, pre)
}

function uncovered(text: string, set: FontSet): string[] {
  const starts = graphemeStarts(text)
  const missing = new Set<string>()
  for (const [index, start] of starts.entries()) {
    const cluster = text.slice(start, starts[index + 1])
    const points = Array.from(cluster, (character) => character.codePointAt(0) ?? 0)
    if (!set.covers(points)) {
      for (const point of points) {
        if (!set.covers([point])) missing.add(String.fromCodePoint(point))
      }
    }
  }
  return [...missing]
}
