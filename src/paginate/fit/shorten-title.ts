import { toString } from 'mdast-util-to-string'
import { graphemes } from '../../typeset/graphemes.js'
import type { Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'

/** Letters of a title that leaves room for what it stands over, even in full-width ones. */
const longest = 60

const isWide = /[\u2e80-\u{3fffd}]/u

/** Four lines of the smaller size: `true` for a title that is longer, however much room there is. */
export function isTitleLong({ heading }: Slide): boolean {
  const words = toString(heading)
  if (words.length <= 120) return false
  // By what is seen as one: a family of emoji is eleven units, and no title gets shorter than some letters.
  let columns = 0
  for (const letter of graphemes(words)) columns += isWide.test(letter) ? 2 : 1
  return columns > 240
}

/**
 * A slide whose title is so tall that nothing fits under it: the title's words stand in the body,
 * where the title is first shown, and their beginning stays as the title. undefined when the title is
 * not that long.
 */
export function shortenTitle(slide: Slide): Slide | undefined {
  const letters = graphemes(toString(slide.heading))
  if (letters.length <= longest) return undefined
  const value = `${letters.slice(0, longest).join('').trimEnd()}…`
  const { lines = [] } = slide.topic.data
  const isFirst = lines.some((line) => slide.data.lines.includes(line))
  const words: Topic = {
    type: 'topic',
    heading: [],
    body: [{ type: 'paragraph', children: slide.heading }],
    children: [],
    data: { origin: 'block', lines },
  }
  return {
    ...slide,
    heading: [{ type: 'text', value }],
    items: [...(isFirst ? [words] : []), ...slide.items],
  }
}
