import { contentKey } from '../../tree/content-key.js'
import type { Remember } from '../../types/layout.js'
import type { Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'

/** Where things stand in the source, and what is no part of the picture. */
const skipped = new Set([
  'id',
  'position',
  'lines',
  'bodyLines',
  'noteLines',
  'markLines',
  'line',
  'seconds',
  'importance',
  'notes',
])

/** Where whole slides are found again that were arranged in an earlier build. */
export interface SlideMemory {
  remember: Remember
  /** A short name of a topic with all under it: equal names, equal content. */
  nameOf: (topic: Topic) => string
}

/** All of a slide that its layouts may look at. */
function keyOf(
  { heading, before, items, children, topic, data }: Slide,
  nameOf: SlideMemory['nameOf'],
): string {
  const title = { ...topic, body: [], children: topic.children.length }
  return contentKey([heading, before, items.map(nameOf), children, title, data], skipped)
}

/**
 * What is remembered of an arranged slide. Not what it was made of: with a topic, a memory would hold
 * the whole outline of the build that it is from.
 */
function arrangedOf({ topic: _topic, items: _items, notes: _notes, ...arranged }: Slide) {
  return arranged
}

/**
 * The slide as `make` arranges it, from memory where one of the same content was arranged before:
 * lines and notes are this slide's own.
 */
export function recallSlide(
  slide: Slide,
  memory: SlideMemory | undefined,
  make: () => Slide | undefined,
): Slide | undefined {
  if (!memory) return make()
  const kept = memory.remember(`slide ${keyOf(slide, memory.nameOf)}`, () => {
    const made = make()
    return made && arrangedOf(made)
  })
  if (!kept) return undefined
  const { topic, items, notes, data } = slide
  const { id, lines, noteLines, seconds } = data
  return { ...kept, topic, items, notes, data: { ...kept.data, id, lines, noteLines, seconds } }
}
