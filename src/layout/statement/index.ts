import type { Layout, LayoutContext } from '../../types/layout.js'
import type { Placement, Slide } from '../../types/deck.js'
import { isStatement } from './match.js'
import { setText } from '../shared/set-text.js'
import { topicList } from '../shared/topic-list.js'
import { typeStyles } from '../shared/type-styles.js'
import { cloneTree } from '../../tree/clone-tree.js'

const room = { x: 80, y: 144, width: 1120 }
const mostLines = 3
/** The text ends above the crest of the wave. */
const bottom = 536

/** The line is the title; at 56 px when it takes more than three lines of 96. */
function arrange(slide: Slide, context: LayoutContext): Slide {
  const heading = slide.heading.map(cloneTree)
  const lines = context.typesetter.set(heading, typeStyles.display, room.width, 'title')
  const small = lines.length > mostLines ? ['small'] : []
  return {
    ...slide,
    heading,
    children: topicList(slide.items),
    data: { ...slide.data, classes: [...slide.data.classes, ...small] },
  }
}

function place(slide: Slide, context: LayoutContext): Placement | undefined {
  if (slide.children.length > 0) return undefined
  const small = slide.data.classes.includes('small')
  const style = { ...(small ? typeStyles.headline : typeStyles.display), color: 'onInk' }
  const of = { children: slide.heading }
  const text = setText({ role: 'title', style, manner: 'title', of }, room, context)
  return text.y + text.height > bottom ? undefined : { items: [text], bottom: text.y + text.height }
}

/** A lone strong sentence, as large as the slide bears, on the sea. */
export const statement: Layout = {
  name: 'statement',
  lone: true,
  once: true,
  match: (slide) => {
    if (slide.items.length > 0 || !isStatement(slide.topic)) return undefined
    return 'a lone assertive sentence'
  },
  arrange,
  place,
}
