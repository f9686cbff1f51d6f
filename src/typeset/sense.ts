import { compoundParts } from './compound-parts.js'
import { phraseStarts } from './phrases.js'
import { recent } from '../tree/recent.js'

/** Where the sense of a text allows it to be parted, as UTF-16 offsets. */
export interface Sense {
  /** Beginnings of phrases. */
  phrases: Set<number>
  /** Boundaries between the words of compounds. */
  parts: Set<number>
}

const known = recent<Sense>(4000)

/** Phrases and compounds of a text; remembered, since the same text is tried at many widths. */
export function sense(text: string): Sense {
  return known(text, () => ({ phrases: phraseStarts(text), parts: compoundParts(text) }))
}
