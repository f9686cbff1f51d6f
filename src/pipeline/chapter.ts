import { createHash } from 'node:crypto'
import { contentKey } from '../memo/content-key.js'
import type { Memo } from '../memo/memo.js'
import { fitSlides } from '../paginate/fit/fit-slides.js'
import { cutPart } from '../paginate/cut/cut-part.js'
import { paginate } from '../paginate/paginate.js'
import type { Part } from '../paginate/parts.js'
import type { Slide } from '../types/deck.js'
import type { Remark } from '../types/report.js'
import type { Setting } from './setting.js'
import { withOutputs } from './with-outputs.js'

/**
 * A part of the outline, made: its slides cut, arranged, placed and, where wanted, compiled and
 * rendered. Depends on the part and the setting alone, so that it can be remembered.
 */
export interface Chapter {
  /** The source line from which its lines count when it is found again elsewhere. */
  base: number
  slides: Slide[]
  remarks: Remark[]
}

/** Where a part starts in the source. */
function baseOf({ topic }: Part): number {
  const [first] = topic.position ? [topic] : topic.children
  return first?.position?.start.line ?? first?.data.lines?.[0] ?? 0
}

/** A part of the outline, and how many slides it is cut into. */
export interface CountedPart {
  part: Part
  count: number
  /** Those slides, where they were not counted before. */
  cut?: Slide[]
}

/** Makes a chapter; the one expensive step from an outline to a deck. */
function makeChapter(part: Part, cut: Slide[] | undefined, setting: Setting): Chapter {
  const { slides, remarks } = paginate(part, setting, cut)
  return { base: baseOf(part), slides: withOutputs(slides, setting), remarks }
}

/** The same chapter `by` lines further down. */
function moved(chapter: Chapter, by: number): Chapter {
  if (by === 0) return chapter
  const down = (line: number): number => line + by
  return {
    base: chapter.base + by,
    slides: chapter.slides.map((slide) => {
      const { lines, noteLines } = slide.data
      const data = { ...slide.data, lines: lines.map(down), noteLines: noteLines.map(down) }
      return { ...slide, data }
    }),
    remarks: chapter.remarks.map((remark) => {
      if (!remark.place) return remark
      const { start, end } = remark.place
      const place = {
        start: { line: down(start.line), column: start.column },
        end: { line: down(end.line), column: end.column },
      }
      return { ...remark, place }
    }),
  }
}

/** Names what is made of this content in this setting. */
const keyOf = (content: unknown, base: number, { name }: Setting): string =>
  createHash('sha256').update(name).update(contentKey(content, base)).digest('base64')

/** Into how many slides a part is cut, as counted before or now. */
export function countPart(part: Part, setting: Setting, memo?: Memo): CountedPart {
  let cut: Slide[] | undefined
  const count = (): number => (cut = cutPart(part, setting.cutting)).length
  const known = memo ? memo.ask(`count ${keyOf(part, baseOf(part), setting)}`, count) : count()
  return { part, count: known, cut }
}

/**
 * A chapter that was made before of the same words in the same setting, else made now.
 *
 * @param cut The slides of the part, where they are known.
 */
export function recallChapter(
  part: Part,
  cut: Slide[] | undefined,
  setting: Setting,
  memo?: Memo,
): Chapter {
  if (!memo) return makeChapter(part, cut, setting)
  const base = baseOf(part)
  const key = keyOf(part, base, setting)
  const chapter = memo.ask(key, () => makeChapter(part, cut, setting))
  return moved(withWanted(key, chapter, setting, memo), base - chapter.base)
}

/** The chapter with outputs that were not wanted when it was made. */
function withWanted(key: string, chapter: Chapter, setting: Setting, memo: Memo): Chapter {
  const { markdown, html } = setting.wanted
  const isWhole = chapter.slides.every(
    (slide) => (slide.markdown || !markdown) && (slide.section || !html),
  )
  if (isWhole) return chapter
  const whole = { ...chapter, slides: withOutputs(chapter.slides, setting) }
  memo.set(key, whole)
  return whole
}

/** Slides that are made of the whole deck as a chapter, made before or now. */
export function recallFurniture(given: Slide[], setting: Setting, memo?: Memo): Chapter {
  const make = (): Chapter => {
    const remarks: Remark[] = []
    const slides = fitSlides(given, setting.context, (remark) => void remarks.push(remark))
    return { base: 0, slides: withOutputs(slides, setting), remarks }
  }
  if (!memo) return make()
  // Of its topic, which may be the whole outline, a slide shows its own words alone.
  const shown = given.map(({ topic: { heading, data }, ...slide }) => [slide, heading, data])
  const key = keyOf(shown, 0, setting)
  return withWanted(key, memo.ask(key, make), setting, memo)
}
