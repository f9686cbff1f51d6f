import { contentKey } from '../tree/content-key.js'
import type { Remember, Slide } from '../types.js'

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

/** All of a slide that its layouts may look at. */
function keyOf({ heading, before, items, children, topic, data }: Slide): string {
  const title = { ...topic, body: [], children: topic.children.length }
  return contentKey([heading, before, items, children, title, data], skipped)
}

/**
 * The slide as `make` arranges it, from memory where one of the same content was arranged before:
 * lines and notes are this slide's own.
 */
export function recallSlide(
  slide: Slide,
  remember: Remember | undefined,
  make: () => Slide | undefined,
): Slide | undefined {
  // An agenda holds whole sessions, which would be a long key for one slide.
  if (!remember || slide.data.rows) return make()
  const kept = remember(`slide ${keyOf(slide)}`, make)
  if (!kept) return undefined
  const { topic, items, notes, data } = slide
  const { id, lines, noteLines, seconds } = data
  return { ...kept, topic, items, notes, data: { ...kept.data, id, lines, noteLines, seconds } }
}
