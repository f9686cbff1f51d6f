import { graphemes } from '../../typeset/graphemes.js'
import { phraseStarts } from '../../typeset/phrases.js'

/** Letters that may go for the words to end with a phrase. */
const mostLost = 8

/** `text` without the phrase that it breaks off in, where that is short. */
function wholePhrases(text: string, all: string): string {
  const starts = phraseStarts(all.slice(0, text.length + 2 * mostLost))
  for (let end = text.length; end > text.length - mostLost; end--) {
    if (starts.has(end) || /\s/u.test(all[end] ?? '')) return text.slice(0, end)
  }
  return text
}

/**
 * Furniture's copy of words that stand elsewhere: at most `most` graphemes, the last an ellipsis
 * behind a whole phrase.
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const kept = graphemes(text.slice(0, most * 16)).slice(0, most)
  if (kept.length < most) return text
  const words = kept.slice(0, -1)
  return `${wholePhrases(words.join(''), text).trimEnd()}…`
}
