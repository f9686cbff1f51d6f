import type { Topic } from '../../types/outline.js'
import { cutBlock } from './cut-block.js'
import { cutPhrasing } from './cut-phrasing.js'
import { most } from '../../tree/most.js'

type Fits = (items: Topic[]) => boolean

/** What follows a topic that was begun on the slide before: its line is repeated, not counted again. */
function continued(topic: Topic, rest: Partial<Topic>): Topic {
  return { ...topic, ...rest, data: { ...topic.data, lines: [], bodyLines: [], repeated: true } }
}

function cutBody(topic: Topic, fits: Fits): [Topic, Topic] | undefined {
  const { body } = topic
  const head = (count: number): Topic => ({ ...topic, body: body.slice(0, count), children: [] })
  const taken = most(body.length, (count) => fits([head(count)]))
  if (taken > 0 && taken < body.length + (topic.children.length > 0 ? 1 : 0)) {
    return [head(taken), continued(topic, { body: body.slice(taken) })]
  }
  const [first, ...rest] = body
  const cut = first && cutBlock(first, (block) => fits([{ ...topic, body: [block], children: [] }]))
  return (
    cut && [
      { ...topic, body: [cut[0]], children: [] },
      continued(topic, { body: [cut[1], ...rest] }),
    ]
  )
}

function cutChildren(topic: Topic, fits: Fits): [Topic, Topic] | undefined {
  const cut = cutTopics(topic.children, (children) => fits([{ ...topic, children }]))
  return cut && [{ ...topic, children: cut[0] }, continued(topic, { body: [], children: cut[1] })]
}

function cutHeading(topic: Topic, fits: Fits): [Topic, Topic] | undefined {
  const cut = cutPhrasing(topic.heading, (heading) =>
    fits([{ ...topic, heading, body: [], children: [] }]),
  )
  return (
    cut && [
      { ...topic, heading: cut[0], body: [], children: [] },
      { ...topic, heading: cut[1] },
    ]
  )
}

/** One topic in two: between its children if it can be, then in its body, then in its words. */
function cutTopic(topic: Topic, fits: Fits): [Topic, Topic] | undefined {
  const bare = { ...topic, body: [], children: [] }
  if (topic.heading.length > 0 && !fits([bare])) return cutHeading(topic, fits)
  if (topic.children.length > 0 && fits([{ ...topic, children: [] }])) {
    const cut = cutChildren(topic, fits)
    if (cut) return cut
  }
  if (topic.body.length > 0) {
    const cut = cutBody(topic, fits)
    if (cut) return cut
  }
  if (topic.heading.length === 0 || topic.children.length + topic.body.length === 0)
    return undefined
  // Under its line nothing fits, here as on the slide before.
  if (topic.data.repeated) return undefined
  return [bare, continued(topic, {})]
}

/**
 * Siblings in two: the most that fits, and the rest with the line they stand under repeated.
 * undefined when nothing can be cut, or when cutting would bring nothing.
 */
export function cutTopics(items: Topic[], fits: Fits): [Topic[], Topic[]] | undefined {
  const taken = most(items.length, (count) => fits(items.slice(0, count)))
  if (taken > 0)
    return taken === items.length ? undefined : [items.slice(0, taken), items.slice(taken)]
  const [first, ...rest] = items
  const cut = first && cutTopic(first, fits)
  return cut && [[cut[0]], [cut[1], ...rest]]
}
