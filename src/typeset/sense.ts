import { compoundParts } from './compound-parts.js'
import { phraseStarts } from './phrases.js'

/** Where the sense of a text allows it to be parted, as UTF-16 offsets. */
export interface Sense {
  /** Beginnings of phrases. */
  phrases: Set<number>
  /** Boundaries between the words of compounds. */
  parts: Set<number>
}

/** How many paragraphs are remembered, before all are forgotten. */
const REMEMBERED = 4000

const remembered = new Map<string, Sense>()

/** Phrases and compounds of a text; remembered, since the same text is tried at many widths. */
export function sense(text: string): Sense {
  let found = remembered.get(text)
  if (!found) {
    if (remembered.size >= REMEMBERED) remembered.clear()
    found = { phrases: phraseStarts(text), parts: compoundParts(text) }
    remembered.set(text, found)
  }
  return found
}
