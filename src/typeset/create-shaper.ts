import type { FontFamily } from '../types/outline.js'
import { eachRun, rangesOf, type Run } from './advances.js'
import type { FontWeight } from './font-catalogue.js'
import { fontSet, type FontSet } from './font-set.js'
import { TAB_SIZE } from './inline-style.js'
import type { StyledRange } from './measurable-text.js'
import { renderedSize } from './rendered-size.js'
import { resolveScripts } from './resolve-scripts.js'
import type { ShapedGlyph, ShapingFont } from './shaping-font.js'

/** A stretch of text in one face and size (px). */
export interface FacedText {
  text: string
  mono: boolean
  weight: FontWeight
  size: number
}

/** A glyph where it stands on its line. */
export interface LineGlyph {
  font: ShapingFont
  /** Font size, px. */
  size: number
  /** Its number in the font's file. */
  id: number
  /** What of the text it shows, as UTF-16 offsets into the whole text; empty where another shows it. */
  start: number
  end: number
  /** From the line's start, and above its baseline, px. */
  x: number
  y: number
  advance: number
}

/** Glyphs of lines of one text; see `createShaper`. */
export type LineShaper = (start: number, end: number) => LineGlyph[]

/** Gives a text's line shaper. `pre`: white space stays as it is, as in blocks of code. */
export type Shaper = (text: FacedText[], pre: boolean) => LineShaper

/**
 * Shapes lines as the typesetter measures them, without the automatic space between scripts: it
 * would become stray blanks in text copied from a page.
 */
export function createShaper(family: FontFamily, language: string): Shaper {
  const sets = new Map<string, FontSet>()
  const words = new Map<ShapingFont, Map<string, ShapedGlyph[]>>()
  const fonts = (mono: boolean, weight: FontWeight): FontSet => {
    const key = `${mono} ${weight}`
    const found = sets.get(key) ?? fontSet(family, mono, weight)
    sets.set(key, found)
    return found
  }
  /** The same words come again and again in a deck. */
  const shapeWord = (font: ShapingFont, text: string, script: string): ShapedGlyph[] => {
    const known = words.get(font) ?? new Map<string, ShapedGlyph[]>()
    words.set(font, known)
    const key = `${script} ${text}`
    const found = known.get(key) ?? font.glyphs(text, script, language)
    known.set(key, found)
    return found
  }
  return (parts, pre) => {
    const text = parts.map((part) => part.text).join('')
    const scripts = resolveScripts(text)
    let end = 0
    const ranges = parts.map(({ text: own, mono, weight, size }): StyledRange => {
      const start = end
      end += own.length
      return { start, end, fonts: fonts(mono, weight), size: renderedSize(size) }
    })
    return (from, to) => {
      const line = text.slice(from, to)
      const glyphs: LineGlyph[] = []
      let x = 0
      let white = !pre
      const put = (run: Run, start: number, end: number, size: number): void => {
        white = false
        const script = run.script === '' || run.script === 'Jpan' ? 'Zyyy' : run.script
        const shaped = shapeWord(run.font, line.slice(start, end), script)
        shaped.forEach(({ id, cluster, advance, dx, dy }, i) => {
          const first = shaped[i - 1]?.cluster !== cluster
          const next = shaped.find((other) => other.cluster > cluster)?.cluster ?? end - start
          const at = from + start + cluster
          const last = first ? from + start + next : at
          const own = { font: run.font, size, id, start: at, end: last }
          glyphs.push({ ...own, x: x + dx * size, y: dy * size, advance: advance * size })
          x += advance * size
        })
      }
      const blank = (run: Run, at: number, size: number): void => {
        const unit = line.charCodeAt(at)
        if ((unit !== 0x20 && unit !== 0x09) || white) return
        white = !pre
        const own = run.font.advance(0x20) * size
        const stop = own * TAB_SIZE
        const advance = unit === 0x09 && pre ? stop - (x % stop) : own
        const id = run.font.glyph(0x20)
        const range = { start: from + at, end: from + at + 1 }
        glyphs.push({ font: run.font, size, id, ...range, x, y: 0, advance })
        x += advance
      }
      eachRun(line, rangesOf(ranges, from, to), scripts, from, (run, end, { size }) => {
        let start = run.start
        for (let at = run.start; at < end; at++) {
          if (line.charCodeAt(at) > 0x20) continue
          if (at > start) put(run, start, at, size)
          blank(run, at, size)
          start = at + 1
        }
        if (end > start) put(run, start, end, size)
      })
      return glyphs
    }
  }
}
