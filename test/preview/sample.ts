import type { PreviewDeck } from '../../src/preview/preview-deck.js'
import { startPreview, type PreviewServer } from '../../src/preview/preview-server.js'
import type { PreviewOptions } from '../../src/preview/preview-options.js'

/** The HTML of a slide as the renderer gives it. */
export const slideHtml = (n: number, total: number, words: string): string =>
  `<svg data-marpit-svg="" viewBox="0 0 1280 720"><foreignObject width="1280" height="720"><section id="${n}" class="bullets" data-marpit-pagination="${n}" data-marpit-pagination-total="${total}" style="--page:${n};--total:${total};--n:3"><h2>${words}</h2></section></foreignObject></svg>`

/** A deck of slides with these titles; each title is also its id. */
export function sampleDeck(titles: string[], more: Partial<PreviewDeck> = {}): PreviewDeck {
  return {
    title: '勉強会',
    source: 'notes/a.txt',
    text: titles.join('\n'),
    lang: 'ja',
    css: 'section{color:#000}',
    sessions: [],
    slides: titles.map((title, index) => ({
      id: title,
      title,
      layout: 'bullets',
      reason: 'a list',
      kind: 'content',
      lines: [index + 1],
      noteLines: [],
      notes: '',
      html: slideHtml(index + 1, titles.length, title),
    })),
    messages: [],
    saved: 0,
    stale: false,
    ...more,
  }
}

/** A server on a free port of this machine. */
export function serve(options: Partial<PreviewOptions> = {}): Promise<PreviewServer> {
  return startPreview({
    port: 0,
    host: '127.0.0.1',
    lang: 'ja',
    dark: false,
    formats: ['pdf'],
    makeExport: async (_key, format) => {
      if (format !== 'pdf') throw new Error(`no ${format}`)
      return { name: '発表.pdf', type: 'application/pdf', data: '%PDF' }
    },
    ...options,
  })
}
