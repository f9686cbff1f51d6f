import type { Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'

/** For each `<li>` of the HTML, in order, whether no other list item is around it. */
function topItems(html: string): boolean[] {
  const tops: boolean[] = []
  let depth = 0
  for (const [tag] of html.matchAll(/<li[\s>]|<\/li>/g)) {
    if (tag === '</li>') depth -= 1
    else {
      tops.push(depth === 0)
      depth += 1
    }
  }
  return tops
}

/** Topics in the order of their words, those that are list items. */
const named = (topics: Topic[]): Topic[] =>
  topics.flatMap((topic) => [
    ...(topic.heading.length > 0 ? [topic] : []),
    ...named(topic.children),
  ])

/**
 * Which list items (numbers from 0, in the order of the HTML) appear one at a time: those marked
 * `#step`; all of the first level where `build` is set, or the title is marked. A slide whose items
 * are drawn as something other than a list is shown whole.
 */
export function slideSteps(slide: Slide, html: string, build: boolean): number[] {
  const { kind } = slide.data
  if (kind !== 'content' && kind !== 'closing') return []
  const tops = topItems(html)
  const firsts = [...tops.keys()].filter((index) => tops[index])
  if (build || slide.topic.data.step) return firsts
  const all = named(slide.items)
  const marked = (topics: Topic[]): number[] =>
    [...topics.keys()].filter((index) => topics[index]?.data.step)
  if (all.length === tops.length) return marked(all)
  if (slide.items.length !== firsts.length) return []
  return marked(slide.items).flatMap((index) => firsts[index] ?? [])
}
