import { wordsFor } from '../messages/words-for.js'
import type { Deck, Slide } from '../types/deck.js'

/** Layouts that are a title alone by design. */
const titled = new Set(['statement', 'thanks'])
const shown = new Set(['image', 'icon', 'qr'])
const frame = new Set(['title', 'crumb', 'sign', 'rank'])

/** Whether anything stands under the title: words that are seen, or something to look at. */
function isEmpty({ data, placement }: Slide): boolean {
  if (data.kind !== 'content' || titled.has(data.layout) || !placement) return false
  return !placement.items.some((item) =>
    item.kind === 'text'
      ? !frame.has(item.role) && item.lines.some((line) => line.trim() !== '')
      : shown.has(item.kind),
  )
}

/** Slides with nothing under their title: always a bug of ours. */
export function emptySlides({ slides, file }: Deck): string[] {
  const { emptySlide } = wordsFor(file).plan
  return slides.flatMap((slide, index) => (isEmpty(slide) ? [emptySlide(index + 1)] : []))
}
