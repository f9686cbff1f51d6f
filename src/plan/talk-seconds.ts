import { SECONDS_PER_SLIDE } from './speaking-time.js'
import type { Deck, Slide } from '../types/deck.js'
import type { Topic } from '../types/outline.js'

/** Slides to be looked up afterwards: nobody talks about them. */
const unspoken = new Set<Slide['data']['kind']>(['services', 'links'])

/**
 * Seconds of a slide in the talk: its own words, as `split` summed them, and the time in which it
 * is turned to and seen.
 */
function secondsOf({ data }: Slide): number {
  return unspoken.has(data.kind) ? 0 : data.seconds + SECONDS_PER_SLIDE
}

/** Seconds that slides without furniture will take, with the cover that comes before them. */
export function guessSeconds(slides: Slide[], root: Topic): number {
  const cover = SECONDS_PER_SLIDE + (root.data.seconds ?? 0)
  return slides.reduce((sum, slide) => sum + secondsOf(slide), cover)
}

/** The furnished deck with the whole seconds of each slide in the talk; their sum is the talk's length. */
export function timeDeck(deck: Deck, root: Topic): Deck {
  const slides = deck.slides.map((slide) => {
    const own = slide.data.kind === 'cover' ? (root.data.seconds ?? 0) : slide.data.seconds
    const seconds = Math.round(secondsOf({ ...slide, data: { ...slide.data, seconds: own } }))
    return { ...slide, data: { ...slide.data, seconds } }
  })
  return { ...deck, slides }
}

/** Seconds of the whole talk of a timed deck. */
export function talkSeconds({ slides }: Deck): number {
  return slides.reduce((sum, { data }) => sum + data.seconds, 0)
}
