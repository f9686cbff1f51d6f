import type { PhrasingContent } from 'mdast'
import type { Layout, LayoutContext } from '../../types/layout.js'
import type { Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'
import { arrangedSlide, asBlocks } from '../shared/arranged-slide.js'
import { figuresClasses } from './geometry.js'
import { placeFigures } from './place.js'
import { readFigure, readFigures } from './match.js'
import { lineItem, tightList } from '../shared/tight-list.js'
import { textNode } from '../shared/text-node.js'
import { cloneTree } from '../../tree/clone-tree.js'

function figureContent(topic: Topic): PhrasingContent[] {
  const figure = readFigure(topic)
  if (!figure) return topic.heading.map(cloneTree)
  const { number, unit, label, form } = figure
  const name = label.trim()
  const named: PhrasingContent[] = name ? [{ type: 'emphasis', children: [textNode(name)] }] : []
  const strong: PhrasingContent = { type: 'strong', children: [textNode(number)] }
  const between = form === 'named' ? label.slice(name.length) : ''
  if (form === 'named')
    return [...named, ...(between ? [textNode(between)] : []), strong, textNode(unit)]
  const space = label.slice(0, label.length - label.trimStart().length)
  return [strong, textNode(unit + (name ? space : '')), ...named]
}

/** Items `**4.5** million _writes per second_`, or `_Node_ **200** ms`. */
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
 * Short lines led by a number with a unit (or by a name that the number is said of), as big figures in columns: one, two or three on a
 * row of 160 px; four to six in two rows.
 */
export const figures: Layout = {
  name: 'figures',
  item: (topic) => readFigure(topic) !== undefined,
  match: (slide) => {
    const { length } = slide.items
    const whole = slide.topic.children.length === length
    if (length > most || !readFigures(slide.items, whole)) return undefined
    return `${length} lines that say a number with a unit`
  },
  arrange,
  place: placeFigures,
}
