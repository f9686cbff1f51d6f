import type { PhrasingContent } from 'mdast'
import type { Layout, LayoutContext, Slide, Topic } from '../types.js'
import { arrangedSlide, asBlocks } from './structures/arranged-slide.js'
import { figuresClasses } from './structures/figures-geometry.js'
import { placeFigures } from './structures/place-figures.js'
import { readFigure } from './structures/read-figure.js'
import { lineItem, tightList } from './structures/tight-list.js'

function figureContent(topic: Topic): PhrasingContent[] {
  const figure = readFigure(topic)
  if (!figure) return structuredClone(topic.heading)
  const { number, unit, label } = figure
  const name = label.trimStart()
  const space = label.slice(0, label.length - name.length)
  const text = (value: string): PhrasingContent => ({ type: 'text', value })
  return [
    { type: 'strong', children: [text(number)] },
    text(unit + (name ? space : '')),
    ...(name ? [{ type: 'emphasis' as const, children: [text(name)] }] : []),
  ]
}

/** Items `**4.5** million _writes per second_`. */
function arrange(slide: Slide, context: LayoutContext): Slide {
  if (slide.items.length === 0 || !slide.items.every(readFigure)) {
    return asBlocks(slide, context)
  }
  const list = tightList(slide.items.map((topic) => lineItem(figureContent(topic))))
  const classes = figuresClasses(list, context)
  return arrangedSlide(slide, { children: [list], classes }, context)
}

const most = 6

/**
 * Short lines led by a number with a unit, as big figures in columns: one, two or three on a
 * row of 160 px; four to six in two rows.
 */
export const figures: Layout = {
  name: 'figures',
  item: (topic) => readFigure(topic) !== undefined,
  match: (slide, context) => {
    const { length } = slide.items
    // One figure among other lines is a line; alone under its title it is the point.
    const least = slide.topic.children.length === 1 ? 1 : 2
    if (length < least || length > most || !slide.items.every(readFigure)) return undefined
    if (!placeFigures(arrange(slide, context), context)) return undefined
    return `${length} lines led by a number with a unit`
  },
  arrange,
  place: placeFigures,
}
