import { toString } from 'mdast-util-to-string'
import type { PreviewDeck, PreviewSlide } from './preview-deck.js'
import type { ReportDeck } from '../types/report.js'
import type { Deck, Rendered } from '../types/deck.js'

/** A deck as the live page shows it. */
export function previewDeckOf(
  deck: Deck,
  rendered: Rendered,
  report: ReportDeck,
  saved: number,
): PreviewDeck {
  const slides = rendered.slides.map(({ id, html, notes }, index): PreviewSlide => {
    const slide = deck.slides[index]
    const { layout = '', reason = '', kind = 'content', session } = slide?.data ?? {}
    return {
      id,
      title: slide ? toString(slide.heading) : '',
      layout,
      reason,
      kind,
      ...(session === undefined ? {} : { session }),
      lines: slide?.data.lines ?? [],
      noteLines: slide?.data.noteLines ?? [],
      notes,
      html,
    }
  })
  return {
    title: deck.title,
    source: report.source,
    ...(report.sources ? { parts: report.sources } : {}),
    text: String(deck.file.value),
    lang: rendered.lang,
    css: rendered.css,
    sessions: deck.sessions.map(({ n, title }) => ({ n, title })),
    slides,
    messages: report.messages,
    saved,
    stale: false,
  }
}
