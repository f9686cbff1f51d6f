import { toString } from 'mdast-util-to-string'
import type { Slide } from '../types/deck.js'
import type { Topic } from '../types/outline.js'

/** So many slides people show in so many minutes; between two lengths in proportion. */
const slidesAt: [minutes: number, slides: number][] = [
  [0, 3],
  [3, 12],
  [5, 17],
  [10, 25],
  [20, 40],
  [30, 48],
  [60, 80],
]
/** And so many characters of Japanese a minute stand on them. */
const charactersPerMinute = 160
/** A word of Latin letters takes as long to say as two characters and a half. */
const latinShare = 0.45

const wide = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー々〆]/u

/** The most slides of a talk of so many minutes, its cover and its end included. */
export function mostSlides(minutes: number): number {
  const next = slidesAt.findIndex(([at]) => at >= minutes)
  const [to, more] = slidesAt[next] ?? [minutes, minutes * 1.35]
  const [from, fewer] = slidesAt[Math.max(0, next - 1)] ?? [0, 0]
  if (to === from) return Math.round(more)
  return Math.round(fewer + ((more - fewer) * (minutes - from)) / (to - from))
}

/** Characters of a text as Japanese ones, Latin in proportion; blanks count nothing. */
export function charactersOf(text: string): number {
  let sum = 0
  for (const letter of text) sum += /\s/u.test(letter) ? 0 : wide.test(letter) ? 1 : latinShare
  return sum
}

/** Characters of a topic and of all that is shown under it. */
export function charactersUnder({ heading, body, children }: Topic): number {
  const own = [...heading, ...body].reduce((sum, node) => sum + charactersOf(toString(node)), 0)
  return children.reduce(
    (sum, child) => sum + ((child.data.place ?? 'slide') === 'slide' ? charactersUnder(child) : 0),
    own,
  )
}

/** What the head of a session says, and the agenda says again. */
function charactersOfHead({ data: { opener } }: Slide): number {
  if (!opener) return 0
  const { titles, subtitle = '', by = '', speaker = [] } = opener
  return (
    2 * charactersOf([...titles, subtitle, by, ...speaker.map((node) => toString(node))].join(''))
  )
}

const charactersOn = (slide: Slide): number =>
  slide.items.reduce(
    (sum, item) => sum + charactersUnder(item),
    slide.heading.reduce(
      (sum, node) => sum + charactersOf(toString(node)),
      charactersOfHead(slide),
    ),
  )

/**
 * How full these slides make a talk of so many minutes: 1 for just full, by slides or by characters.
 *
 * @param others Slides beside these: cover, agenda, summary, thanks.
 */
export function fullness(slides: Slide[], minutes: number, others: number): number {
  const characters = slides.reduce((sum, slide) => sum + charactersOn(slide), 0)
  return Math.max(
    (slides.length + others) / mostSlides(minutes),
    characters / (charactersPerMinute * minutes),
  )
}
