import type { Layout, LayoutContext, Slide, Topic } from '../types.js'
import { arrangedSlide, asBlocks } from './structures/arranged-slide.js'
import { cardsStyle, placeCards } from './structures/place-cards.js'
import { isCard, readCards } from './structures/read-cards.js'
import { strongLabel } from './structures/strong-label.js'
import { lineItem, tightList } from './structures/tight-list.js'
import { topicList } from './structures/topic-list.js'

/** Items `**head**` with their lines under them. */
function arrange(slide: Slide, context: LayoutContext): Slide {
  const item = (topic: Topic): ReturnType<typeof lineItem> =>
    lineItem([strongLabel(topic.heading, context)], topicList(topic.children))
  const simple = slide.items.every(
    ({ heading, body, children }) =>
      heading.length > 0 &&
      body.length === 0 &&
      children.every((child) => child.children.length === 0),
  )
  if (!simple) return asBlocks(slide, context)
  const list = tightList(slide.items.map(item))
  const bare = slide.items.every(({ children }) => children.length === 0)
  const { classes, style } = cardsStyle(list, bare, context)
  return arrangedSlide(slide, { children: [list], classes, style }, context)
}

/**
 * Siblings with lines of their own under each, or three to six bare names, as cards.
 *
 * Two are 544 px wide, three 352; four stand 2 x 2, five and six 3 x 2. A row is as high as its
 * highest card, at least 120 px.
 */
export const cards: Layout = {
  name: 'cards',
  item: isCard,
  match: (slide, context) => {
    const kind = readCards(slide, context)
    if (!kind || !placeCards(arrange(slide, context), context)) return undefined
    return `${slide.items.length} siblings ${kind === 'bare' ? 'that are short names' : 'with lines of their own'}`
  },
  arrange,
  place: placeCards,
}
