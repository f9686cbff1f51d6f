import { arrangedBy } from '../fit/arranged-by.js'
import { furniture, layouts } from '../../layout/index.js'
import type { Recogniser } from './structures.js'
import type { Layout, LayoutContext } from '../../types/layout.js'
import type { Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'

/** A slide of these items, not yet made. */
function candidate(topic: Topic, items: Topic[]): Slide {
  return {
    type: 'slide',
    heading: topic.heading,
    topic,
    items,
    children: [],
    notes: [],
    data: {
      id: '',
      kind: 'content',
      layout: 'bullets',
      reason: '',
      classes: [],
      breadcrumb: [],
      lines: [],
      noteLines: [],
      seconds: 0,
    },
  }
}

/** Layouts as the cut asks them, about a slide that is not made yet. */
export function recognisersOf(context: LayoutContext): Recogniser[] {
  const trial = { ...context, trial: true }
  const others = new Set<Layout>([layouts.bullets, layouts.lead, ...furniture])
  // All layouts are asked of the same items in turn.
  let last: { topic: Topic; items: Topic[]; slide: Slide } | undefined
  const slideOf = (topic: Topic, items: Topic[]): Slide => {
    if (last?.topic !== topic || last.items !== items) {
      last = { topic, items, slide: candidate(topic, items) }
    }
    return last.slide
  }
  return Object.values<Layout>(layouts)
    .filter((layout) => !others.has(layout))
    .map((layout) => {
      const { name, item, around, lone, once, gathers, match } = layout
      const ask = (topic: Topic, items: Topic[]): string | undefined => {
        const slide = slideOf(topic, items)
        const reason = match(slide, trial)
        return reason !== undefined && arrangedBy(layout, slide, trial, reason) ? reason : undefined
      }
      return {
        name,
        item,
        around,
        gathers,
        lone,
        once,
        plain: name === 'cards' || name === 'columns',
        match: ask,
      }
    })
}
