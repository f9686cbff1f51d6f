import type { PreviewDeck, PreviewSlide } from './preview-deck.js'

/** What the page is told of a slide beside its picture. */
export type SlideFacts = Omit<PreviewSlide, 'html'>

/** What one window of the page does not have yet; as JSON, one event of its stream. */
export interface Update {
  /** Names this very page; told once: a window that shows another is to load it again. */
  page?: string
  /** The deck is being made. */
  building: boolean
  /** All decks that are watched, for the page's chooser; absent where only `building` is news. */
  decks?: { key: string; title: string; source: string }[]
  /** Absent when the deck that the window shows is watched no longer. */
  deck?: Omit<PreviewDeck, 'slides' | 'css' | 'text'> & {
    slides: SlideFacts[]
    /** HTML of the slides that are new or changed, by id. */
    html: Record<string, string>
    css?: string
    text?: string
    /** The slide that was edited: the first changed one that holds the author's words. */
    edited?: string
  }
}

/** What a window has been sent. */
export interface Sent {
  html: Map<string, string>
  css: string
  text: string
}

/** Nothing yet. */
export function nothingSent(): Sent {
  return { html: new Map(), css: '', text: '' }
}

/**
 * What a window that has `sent` must be told to show `deck`, and what it has then. The deck's slides bear no
 * numbers (see `unnumbered`).
 */
export function updateOf(
  deck: PreviewDeck,
  sent: Sent,
): { update: NonNullable<Update['deck']>; sent: Sent } {
  const { slides, css, text, ...facts } = deck
  const html: Record<string, string> = {}
  const next = new Map<string, string>()
  const told = slides.map(({ html: picture, ...slide }): SlideFacts => {
    next.set(slide.id, picture)
    if (sent.html.get(slide.id) !== picture) html[slide.id] = picture
    return slide
  })
  const changed = told.filter(({ id }) => id in html)
  const edited = changed.find(({ kind }) => kind === 'content') ?? changed[0]
  const update = {
    ...facts,
    slides: told,
    html,
    ...(css === sent.css ? {} : { css }),
    ...(text === sent.text ? {} : { text }),
    ...(sent.html.size > 0 && edited ? { edited: edited.id } : {}),
  }
  return { update, sent: { html: next, css, text } }
}
