import type { Flow, Topic } from '../../types/outline.js'
import type { Slide } from '../../types/deck.js'

/** A slide that lists what the deck holds: its words are the deck's own, said before. */
export function directorySlide(
  kind: 'links' | 'services',
  title: string,
  children: Flow[],
  part: [number, number],
): Slide {
  const topic: Topic = {
    type: 'topic',
    heading: [{ type: 'text', value: title }],
    body: [],
    children: [],
    data: { origin: 'block' },
  }
  return {
    type: 'slide',
    heading: topic.heading,
    topic,
    items: [],
    children,
    notes: [],
    data: {
      id: part[0] === 1 ? kind : `${kind}-${part[0]}`,
      kind,
      layout: kind,
      reason: kind,
      classes: [],
      breadcrumb: [],
      lines: [],
      noteLines: [],
      seconds: 0,
      ...(part[1] > 1 ? { part } : {}),
    },
  }
}
