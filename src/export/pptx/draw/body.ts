import type { PlacedText } from '../../../types/deck.js'
import { bodyProperties } from '../parts/master-xml.js'
import { placeholderXml } from '../placeholder-xml.js'
import type { SlideWriter } from '../slide-writer.js'
import { bulletPercent, levels, type Level } from '../text/levels.js'
import { listStyle } from '../text/list-style.js'
import { levelOf, stackParagraphs, topOf } from '../text/stack-paragraphs.js'
import { textBody } from '../text/text-body.js'

/** The theme's levels, with the first as its lead lines are where a slide has those. */
function levelsFor(texts: PlacedText[], writer: SlideWriter): { all: Level[]; own: boolean } {
  const all = levels(writer.theme.metrics)
  const lead = texts.find(({ role }) => role === 'lead')
  const [first, ...rest] = all
  if (!lead || !first) return { all, own: false }
  const body = writer.theme.metrics.body.x
  const left = lead.x > body ? lead.x - body : 40
  return {
    all: [
      {
        ...first,
        ...lead.style,
        left,
        before: 24,
        bullet: { ...first.bullet, percent: bulletPercent(0, lead.style.size) },
      },
      ...rest,
    ],
    own: true,
  }
}

/** Where a body's own area begins: its first level's mark. */
function leftOf(texts: PlacedText[], all: Level[]): number {
  return Math.min(
    ...texts.map(
      (text) => text.x - (all[levelOf(text) ?? (text.role === 'lead' ? 0 : -1)]?.left ?? 0),
    ),
  )
}

/** Height left free below the last line, px: programs that shrink text begin a little early. */
const spare = 8

/**
 * A column of list texts as one body placeholder. `idx` is the layout's placeholder; `bottom` how
 * far down there is nothing else, px: room for what is added later.
 */
export function body(
  given: PlacedText[],
  idx: number,
  limits: { right: number; bottom: number },
  writer: SlideWriter,
): string {
  const texts = given.map((text) =>
    text.role === 'lead' ? { ...text, level: text.level ?? 1 } : text,
  )
  const [first] = texts
  const last = texts.at(-1)
  if (!first || !last) return ''
  const { all, own } = levelsFor(texts, writer)
  const left = leftOf(texts, all)
  const { width, paragraphs } = textBody(
    stackParagraphs(texts, left, all),
    limits.right - left,
    writer,
  )
  const y = topOf(first)
  const end = topOf(last) + last.lines.length * last.style.leading
  const height = Math.max(end + spare, limits.bottom) - y
  return placeholderXml({
    id: writer.id(),
    name: 'テキスト',
    type: 'body',
    idx,
    box: { x: left, y, width, height },
    bodyPr: bodyProperties,
    listStyle: own ? listStyle(all.slice(0, 1), writer.scheme) : undefined,
    paragraphs,
  })
}
