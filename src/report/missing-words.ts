import { wordsFor } from '../messages/words-for.js'
import type { Deck } from '../types/deck.js'
import { wordsOf } from '../tree/words-of.js'
import type { Topic } from '../types/outline.js'

const blank = /[\s\uFDD0]+/g
const bare = (text: string): string => text.replace(blank, '')
/** Tags, of which each has its `>`, and what `bare` takes off. */
// oxlint-disable-next-line regexp/no-super-linear-move
const unread = /<[^>]*>|[\s\uFDD0]+/g
const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

/** The words that this HTML shows, without white space. */
function shownText(html: string): string {
  const words = html.replace(unread, '')
  return words.includes('&')
    ? words.replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity)
    : words
}

/** The topics that a slide shows of these: each under which nothing was moved away. */
function eachShown(topics: Topic[], see: (topic: Topic) => void): void {
  for (const topic of topics) {
    if (topic.data.place !== undefined && topic.data.place !== 'slide') continue
    see(topic)
    eachShown(topic.children, see)
  }
}

/**
 * Words of these topics that this HTML of their slide does not show: always a bug of ours. Looks at
 * the HTML that is written, not at what was meant.
 */
export function missingWords(html: string, items: Topic[]): string[] {
  const text = shownText(html)
  const missing: string[] = []
  eachShown(items, ({ heading }) => {
    if (text.includes(bare(wordsOf(heading, { includeImageAlt: false })))) return
    missing.push(wordsOf(heading).slice(0, 80))
  })
  return missing
}

/** What a layout adds to the author's words. */
const added = new Set(['rank', 'initial', 'page'])

const word = /[\p{L}\p{N}]+/gu

/**
 * Words of the deck's topics that stand nowhere in the placement of their slide: always a bug of
 * ours. For outputs that are drawn from placements; the order of words is not looked at.
 */
export function missingPlaced(deck: Deck): string[] {
  const { lostWords } = wordsFor(deck.file).plan
  return deck.slides.flatMap(({ items, placement, heading, data }, index) => {
    if (!placement) return []
    const texts = placement.items.flatMap((item) =>
      item.kind === 'text' && !added.has(item.role) ? [wordsOf(item.content)] : [],
    )
    const shown = bare([...texts, wordsOf(heading), ...data.breadcrumb].join(''))
    const missing: string[] = []
    eachShown(items, (topic) => {
      const words = wordsOf(topic.heading, { includeImageAlt: false })
      const lost = (words.match(word) ?? []).some((one) => !shown.includes(one))
      if (lost) missing.push(lostWords(index + 1, words.slice(0, 80)))
    })
    return missing
  })
}
