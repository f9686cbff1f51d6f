import { byNode } from '../../tree/by-node.js'
import type { Flow, Place, Topic } from '../../types/outline.js'

/** A sibling that is shown, with the hidden siblings whose notes travel with it. */
export interface Unit {
  topic: Topic
  hidden: Topic[]
}

/** Where a topic's words go; what neither the author nor `plan` moved is shown. */
export const placeOf = (topic: Topic): Place => topic.data.place ?? 'slide'

/** A block that stands alone: it is its own body, and is not opened again. */
function isBlock({ data, heading, children }: Topic): boolean {
  return data.origin === 'block' && heading.length === 0 && children.length === 0
}

/** A body as a topic of its own, so that it is set before the children. */
function bodyTopic(topic: Topic): Topic[] {
  if (topic.body.length === 0 || isBlock(topic)) return []
  const body: Flow[] = topic.body
  return [
    {
      type: 'topic',
      heading: [],
      body,
      children: [],
      data: { origin: 'block', bodyLines: topic.data.bodyLines },
      position: body[0]?.position,
    },
  ]
}

/** The shown siblings under `topic`, its body first; a hidden one travels with the one before it. */
export function unitsOf(topic: Topic): { units: Unit[]; hidden: Topic[] } {
  const units: Unit[] = bodyTopic(topic).map((body) => ({ topic: body, hidden: [] }))
  const hidden: Topic[] = []
  for (const child of topic.children) {
    if (placeOf(child) === 'slide') units.push({ topic: child, hidden: hidden.splice(0) })
    else (units.at(-1)?.hidden ?? hidden).push(child)
  }
  return { units, hidden }
}

/** A topic with only what is shown of it; itself where all is. */
export const shownOf = byNode((topic: Topic): Topic => {
  const children = topic.children.filter((child) => placeOf(child) === 'slide').map(shownOf)
  const same =
    children.length === topic.children.length &&
    children.every((child, index) => child === topic.children[index])
  return same ? topic : { ...topic, children }
})

/** The hidden topics at any depth under topics that are shown. */
export function hiddenUnder(topic: Topic): Topic[] {
  return topic.children.flatMap((child) =>
    placeOf(child) === 'slide' ? hiddenUnder(child) : [child],
  )
}

/** The topics that stand only in the handout, at any depth, each with all under it. */
export function handoutUnder(topic: Topic): Topic[] {
  return placeOf(topic) === 'handout' ? [topic] : topic.children.flatMap(handoutUnder)
}
