import type { Layout, LayoutContext } from '../../types/layout.js'
import type { Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'
import { arrangedSlide, asBlocks } from '../shared/arranged-slide.js'
import { isLabel } from '../shared/is-label.js'
import { isLeaf } from '../shared/is-leaf.js'
import { plain } from '../shared/plain-words.js'
import { readArrows } from '../shared/read-arrows.js'
import { topicList } from '../shared/topic-list.js'
import { placeSteps } from './place.js'

const least = 3
const most = 5
/** In half-width columns: more is a sentence, and reads better in a list. */
const longest = 44

/** A short line of an ordered list with nothing under it. */
const isStep = (topic: Topic): boolean =>
  topic.data.number !== undefined &&
  isLeaf(topic) &&
  topic.heading.every(({ type }) => type === 'text' || type === 'inlineCode') &&
  isLabel(plain(topic.heading), longest) &&
  !readArrows(topic)

/** Three to five steps whose numbers follow each other. */
function areSteps(items: Topic[]): boolean {
  if (items.length < least || items.length > most || !items.every(isStep)) return false
  const start = items[0]?.data.number ?? 1
  return items.every(({ data }, index) => data.number === start + index)
}

function arrange(slide: Slide, context: LayoutContext): Slide {
  if (!areSteps(slide.items)) return asBlocks(slide, context)
  const children = topicList(slide.items)
  return arrangedSlide(slide, { children, classes: [`n${slide.items.length}`] }, context)
}

/** An ordered list of a few short lines as chevrons, each with its number, the words below. */
export const steps: Layout = {
  name: 'steps',
  item: isStep,
  match: ({ items, topic }) => {
    if (!areSteps(items)) return undefined
    const whole = topic.children.filter(({ data }) => data.number !== undefined)
    return whole.length === items.length ? `${items.length} steps in order` : undefined
  },
  arrange,
  place: placeSteps,
}
