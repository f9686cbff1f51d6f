import type { Deck, Slide } from '../types/deck.js'

/** Breadcrumb of a slide that has no ancestors: the event, where neither footer nor title says it. */
export function topOf(deck: Deck, slide: Slide): string {
  if (slide.data.kind === 'cover' || slide.data.kind === 'session') return ''
  const { header } = deck.matter
  if (header !== undefined) return header
  const session = deck.sessions[(slide.data.session ?? 0) - 1]
  return session?.topic === slide.topic ? deck.title : ''
}
