import type { Layout, LayoutContext } from '../../types/layout.js'
import type { Slide } from '../../types/deck.js'
import { arrangedSlide, asBlocks } from '../shared/arranged-slide.js'
import { headedList } from '../shared/headed-list.js'
import { cardsStyle, placeCards } from './place.js'
import { isCard, readCards } from './match.js'

function arrange(slide: Slide, context: LayoutContext): Slide {
  const list = headedList(slide.items, context)
  if (!list) return asBlocks(slide, context)
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
    if (!kind) return undefined
    return `${slide.items.length} siblings ${kind === 'bare' ? 'that are short names' : 'with lines of their own'}`
  },
  arrange,
  place: placeCards,
}
