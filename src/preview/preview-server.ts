import type { PreviewOptions } from './preview-options.js'
import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import { answer, type Shared } from './answer.js'
import { fontFiles } from './font-files.js'
import { addressesOf } from './addresses-of.js'
import { listen } from './listen.js'
import { previewPage } from './preview-page.js'
import type { PreviewDeck } from './preview-deck.js'
import { unnumbered } from './unnumbered.js'

export interface PreviewServer {
  port: number
  /** The page's addresses, with the part that cannot be guessed; this machine's own first. */
  urls: string[]
  /** Says that a deck is being made. */
  building: (key: string) => void
  /** Shows the newest state of a deck in every window that is open. */
  publish: (key: string, deck: PreviewDeck) => void
  /** Takes a deck that is watched no longer off the page. */
  remove: (key: string) => void
  /** Ends all connections. */
  close: () => Promise<void>
}

/**
 * Serves the live page, and nothing but it, its decks, its fonts and the exports that it asks for.
 *
 * Every address begins with a part that cannot be guessed; see `guard` for who is refused. No file
 * is looked up by a name that a request gives.
 */
export async function startPreview(options: PreviewOptions): Promise<PreviewServer> {
  const { token = randomBytes(18).toString('base64url'), host } = options
  const fonts = fontFiles()
  const { html, policy, id } = previewPage({ ...options, fontCss: fonts.css })
  const shared: Shared = {
    decks: new Map(),
    streams: new Set(),
    options,
    page: html,
    policy,
    id,
    fonts: fonts.paths,
    building: new Set(),
  }
  const server = createServer((request, response) => {
    try {
      answer(shared, token, request, response)
    } catch {
      // A request line that is no address.
      response.writeHead(400).end()
    }
  })
  const port = await listen(server, { asked: options.port, last: options.lastPort }, host)
  const wake = (): void => shared.streams.forEach((it) => it.wake())
  return {
    port,
    urls: addressesOf(host).map((name) => `http://${name}:${port}/${token}/`),
    building: (key) => {
      shared.building.add(key)
      wake()
    },
    publish: (key, deck) => {
      shared.building.delete(key)
      const slides = deck.slides.map((slide) => ({ ...slide, html: unnumbered(slide.html) }))
      shared.decks.set(key, { ...deck, slides })
      wake()
    },
    remove: (key) => {
      if (shared.decks.delete(key)) wake()
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
