import { toString } from 'mdast-util-to-string'
import type { Deck, Rendered, Topic } from './types.js'

const bare = (text: string): string => text.replace(/[\s\u{FDD0}]+/gu, '')
const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

function shownText(html: string): string {
  const words = html.replace(/<[^>]*>/g, '')
  return bare(words.replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity))
}

function* words(topics: Topic[]): Generator<Topic> {
  for (const topic of topics) {
    yield topic
    if (topic.data.place === undefined || topic.data.place === 'slide') yield* words(topic.children)
  }
}

/**
 * Words of the deck's topics that their rendered slide does not show: always a bug of ours.
 * Looks at the HTML that is written, not at what was meant.
 */
export function missingWords(deck: Deck, rendered: Rendered): string[] {
  return deck.slides.flatMap((slide, index) => {
    const text = shownText(rendered.slides[index]?.html ?? '')
    const missing: string[] = []
    for (const topic of words(slide.items)) {
      if (topic.data.place !== undefined && topic.data.place !== 'slide') continue
      const heading = bare(toString(topic.heading, { includeImageAlt: false }))
      if (!text.includes(heading)) {
        missing.push(`words lost on slide ${index + 1}: ${toString(topic.heading).slice(0, 80)}`)
      }
    }
    return missing
  })
}
