import type { PhrasingContent } from 'mdast'
import type { Layout, LayoutContext } from '../../types/layout.js'
import type { Slide } from '../../types/deck.js'
import { arrangedSlide, asBlocks } from '../shared/arranged-slide.js'
import { signBetween } from '../shared/sign-between.js'
import { textNode } from '../shared/text-node.js'
import { lineItem, tightList } from '../shared/tight-list.js'
import type { Change } from './match.js'
import { readChange, readChanges } from './match.js'
import { placeChanges } from './place.js'

const strong = (words: string): PhrasingContent => ({
  type: 'strong',
  children: [textNode(words.trim())],
})

/** `**label**_:_ **before** _->_ **after**` */
const lineOf = ({ label, colon, before, sign, after }: Change): PhrasingContent[] => [
  strong(label),
  ...signBetween(colon),
  strong(before),
  ...signBetween(sign),
  strong(after),
]

function arrange(slide: Slide, context: LayoutContext): Slide {
  const changes = slide.items.flatMap((item) => readChange(item) ?? [])
  if (changes.length !== slide.items.length || changes.length === 0) {
    return asBlocks(slide, context)
  }
  const list = tightList(changes.map((change) => lineItem(lineOf(change))))
  const classes = [`n${changes.length}`]
  return arrangedSlide(slide, { children: [list], classes }, context)
}

/** Lines that say what a number was and what it is now: the label, before muted, after large. */
export const changes: Layout = {
  name: 'changes',
  item: (topic) => readChange(topic) !== undefined,
  match: ({ items }) =>
    readChanges(items) ? `${items.length} numbers, before and after` : undefined,
  arrange,
  place: placeChanges,
}
