import type { Slide } from '../../types/deck.js'
import type { LiveDeck } from './live-deck.js'

/** The line that a slide's marks stand on. */
export interface SlideLine {
  /** The source's path as it was given. */
  file: string
  /** 1-based, in that source. */
  line: number
  /** Its text, as it was last read. */
  text: string
}

/** The line of the topic that a slide is about, where its heading ends; undefined where it has none. */
export function slideLine({ made, shown }: LiveDeck, slide: Slide): SlideLine | undefined {
  const own = slide.topic.heading.at(-1)?.position?.end.line
  if (made === undefined || made.deck.finished || slide.data.kind !== 'content') return undefined
  if (own === undefined) return undefined
  const parts = shown.parts ?? [{ source: shown.source, firstLine: 1 }]
  const part = parts.findLast(({ firstLine }) => firstLine <= own)
  const text = shown.text.split('\n')[own - 1]
  if (!part || text === undefined) return undefined
  return { file: part.source, line: own - part.firstLine + 1, text }
}
