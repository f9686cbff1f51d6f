import type { PlacedShape, PlacedText } from '../../../types/deck.js'
import { element } from '../element.js'
import type { SlideWriter } from '../slide-writer.js'
import { bulletPercent, levels, type Level } from '../text/levels.js'
import { listStyle } from '../text/list-style.js'
import { levelOf, stackParagraphs, topOf } from '../text/stack-paragraphs.js'
import { boxProperties, textBody } from '../text/text-body.js'
import { rectangle } from './rectangle.js'

/** The theme's levels, set as the panel's own items are: a new item then looks like them. */
function levelsOf(listed: PlacedText[], writer: SlideWriter): Level[] {
  return levels(writer.theme.metrics).map((level, index) => {
    const own = listed.find((text) => levelOf(text) === index)
    const bullet = own
      ? { ...level.bullet, percent: bulletPercent(index, own.style.size) }
      : level.bullet
    return own ? { ...level, ...own.style, weight: 400, bullet } : level
  })
}

/** A rectangle with the texts that stand in it as its own text, which moves with it. */
export function panel(shape: PlacedShape, texts: PlacedText[], writer: SlideWriter): string {
  const [first] = texts
  const id = writer.id()
  const fill = shape.fill ? writer.scheme.fill(shape.fill) : '<a:noFill/>'
  if (!first) return rectangle({ id, name: '面', decorative: true }, shape, fill)
  const listed = texts.filter((text) => levelOf(text) !== undefined)
  const all = listed.length > 0 ? levelsOf(listed, writer) : undefined
  const [item] = listed
  const hang = item && all ? (all[levelOf(item) ?? 0]?.left ?? 0) : 0
  const left = Math.min(first.x, ...(item ? [item.x - hang] : []), ...texts.map(({ x }) => x))
  const right = Math.max(...texts.map(({ x, width }) => x + width))
  const own = stackParagraphs(texts, left, all)
  const { width, paragraphs } = textBody(own, right - left, writer)
  const insets = {
    left: left - shape.x,
    top: Math.max(0, topOf(first) - shape.y),
    right: Math.max(0, shape.x + shape.width - left - width),
  }
  const style = element('a:lstStyle', {}, all ? listStyle(all, writer.scheme) : undefined)
  const body = element('p:txBody', {}, boxProperties(insets), style, paragraphs)
  return rectangle({ id, name: first.role === 'node' ? 'ノード' : '面' }, shape, fill, body)
}
