import type { PhrasingContent } from 'mdast'
import type { FontFamily } from '../types/outline.js'
import type { Manner, SetLine, Typesetter } from '../types/layout.js'
import type { TextStyle } from '../types/deck.js'
import { advances } from './advances.js'
import { atMost } from './at-most.js'
import { breakLevels } from './break-levels.js'
import type { FontWeight } from './font-catalogue.js'
import { fontSet, type FontSet } from './font-set.js'
import type { MeasurableText, StyledRange } from './measurable-text.js'
import { recent } from '../tree/recent.js'
import { renderedSize } from './rendered-size.js'
import { resolveScripts } from './resolve-scripts.js'
import { uncoveredCharacters } from './uncovered-characters.js'
import { inlineSpans, type Span } from './inline-spans.js'
import { fitLines, type Paragraph } from './fit-lines.js'

/** How many texts are remembered in each respect. */
const kept = 4000

/**
 * A typesetter on the fonts that decks embed. Opens the text face in regular at once, the bold
 * and the fallback fonts when a character needs them; rejects when the text face is missing.
 */
export async function createTypesetter(options?: { family?: FontFamily }): Promise<Typesetter> {
  const family = options?.family ?? 'noto'
  const sets = new Map<string, FontSet>()

  const fonts = (mono: boolean, weight: FontWeight): FontSet => {
    const key = `${mono} ${weight}`
    const found = sets.get(key) ?? fontSet(family, mono, weight)
    sets.set(key, found)
    return found
  }
  fonts(false, 400)
  // A text is tried at many widths, and in a few sizes and weights.
  const scriptsOf = recent<string[]>(kept)
  const levelsOf = recent<Uint8Array>(kept)
  const advancesOf = recent<Float64Array>(kept)
  const ranges = (spans: Span[], style: TextStyle, code: boolean): StyledRange[] => {
    const result: StyledRange[] = []
    let offset = 0
    for (const span of spans) {
      const start = offset
      offset += span.text.length
      const set = fonts(code || span.mono, span.bold ? 700 : style.weight)
      const size = renderedSize(style.size * span.scale)
      const last = result.at(-1)
      if (last && last.fonts === set && last.size === size) last.end = offset
      else result.push({ start, end: offset, fonts: set, size })
    }
    return result
  }
  const measurable = (spans: Span[], style: TextStyle, manner: Manner): MeasurableText => {
    const text = spans.map((span) => span.text).join('')
    const pre = manner === 'code'
    const scripts = scriptsOf(text, () => resolveScripts(text))
    const ranged = ranges(spans, style, pre)
    const styles = ranged.map(({ end, fonts: { name }, size }) => `${end} ${name} ${size}`)
    return { text, ranges: ranged, scripts, pre, key: `${pre} ${styles.join(' ')} ${text}` }
  }
  const set = (
    content: PhrasingContent[],
    style: TextStyle,
    width: number,
    manner: Manner,
  ): SetLine[] => {
    const { spans, hardBreaks } = inlineSpans(content)
    const whole = measurable(spans, style, manner)
    const { text, pre, key } = whole
    return paragraphs(text, hardBreaks).flatMap(([start, end]) => {
      const part = text.slice(start, end)
      const paragraph: Paragraph = {
        text: part,
        levels: () => levelsOf(`${pre} ${part}`, () => breakLevels(part, pre)),
        measure: (from, to) => advances(whole, start + from, start + to),
        // A line of many is not remembered: each key would hold them all.
        measureAll: () =>
          end - start === text.length
            ? advancesOf(key, () => advances(whole, start, end))
            : advances(whole, start, end),
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
    width: (text, style, manner = 'body') => {
      const span = { text, bold: false, mono: false, scale: 1 }
      const all = advances(measurable([span], style, manner), 0, text.length)
      return all.reduce((sum, advance) => sum + advance, 0)
    },
    atMost: (text, { size, weight }) => size * atMost(text, fonts(false, weight)),
    uncovered: (text) => uncoveredCharacters(text, fonts(false, 400)),
  }
}

/** The stretches between hard breaks; a newline in the text is one, and stays with its line. */
function paragraphs(text: string, hardBreaks: number[]): [number, number][] {
  const ends = new Set(hardBreaks)
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.add(at + 1)
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
