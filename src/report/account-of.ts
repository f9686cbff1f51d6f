import type { Deck } from '../types/deck.js'
import type { Account } from '../types/report.js'

/**
 * Where each of `lines` (source lines with text) ended in the deck.
 *
 * @param steering Lines that hold no words of the deck (an explicit layout, settings).
 */
export function accountOf(lines: number[], deck: Deck, steering: number[]): Account {
  const slides = new Set(deck.slides.flatMap((slide) => slide.data.lines))
  const notes = new Set(deck.slides.flatMap((slide) => slide.data.noteLines))
  const handout = new Set(deck.handoutLines)
  const account = { lines: 0, onSlides: 0, inNotes: 0, inHandout: 0, dropped: 0 }
  const droppedLines: number[] = []
  const skipped = new Set(steering)
  for (const line of lines) {
    if (skipped.has(line)) continue
    account.lines++
    if (slides.has(line)) account.onSlides++
    else if (notes.has(line)) account.inNotes++
    else if (handout.has(line)) account.inHandout++
    else droppedLines.push(line)
  }
  return { ...account, dropped: droppedLines.length, droppedLines }
}
