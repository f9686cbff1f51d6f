import type { Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'
import type { LiveDeck } from './live-deck.js'

/** A line of a source that marks may stand on. */
export interface SlideLine {
  /** The source's path as it was given. */
  file: string
  /** 1-based, in that source. */
  line: number
  /** Its text, as it was last read. */
  text: string
}

/** Where a topic's heading ends. */
const lineOf = ({ heading }: Topic): number | undefined => heading.at(-1)?.position?.end.line

/**
 * The lines on which a slide's marks stand: that of its topic where the slide is all of it, else those
 * of its items, so that no other slide changes. Empty where it has none.
 */
export function slideLines({ made, shown }: LiveDeck, slide: Slide): SlideLine[] {
  if (made === undefined || made.deck.finished || slide.data.kind !== 'content') return []
  const { topic, items } = slide
  const sharing = made.deck.slides.filter((it) => it.data.kind === 'content' && it.topic === topic)
  const { role } = topic.data
  const isOwn = sharing.length === 1 && role !== 'session' && role !== 'event'
  const numbers = (isOwn ? [topic] : items).map(lineOf)
  const parts = shown.parts ?? [{ source: shown.source, firstLine: 1 }]
  const texts = shown.text.split('\n')
  const lines = numbers.flatMap((n): SlideLine[] => {
    const part = parts.findLast(({ firstLine }) => firstLine <= (n ?? 0))
    const text = texts[(n ?? 0) - 1]
    if (n === undefined || !part || text === undefined) return []
    return [{ file: part.source, line: n - part.firstLine + 1, text }]
  })
  // Half of the marks would mean something else.
  return lines.length === numbers.length ? lines : []
}
