import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { eventStream, type EventStream } from './event-stream.js'
import { fontFiles } from './font-files.js'
import { guard } from './guard.js'
import { addressesOf } from './addresses-of.js'
import { listen } from './listen.js'
import { previewPage, type PageOptions } from './preview-page.js'
import type { PreviewDeck, PreviewExport } from './preview-deck.js'
import { unnumbered } from './unnumbered.js'
import { nothingSent, updateOf, type Update } from './update-of.js'

export interface PreviewOptions extends Omit<PageOptions, 'fontCss'> {
  /** See `listen`; absent: a usual one. */
  port?: number
  /** The port of the last time. */
  lastPort?: number
  /** The part of the address that cannot be guessed; absent: another one each time. */
  token?: string
  /** The address to listen on; `127.0.0.1` unless the user wants others to see the page. */
  host: string
  /** Makes the file of a format from the newest deck under `key`. Rejects with words for the user. */
  makeExport: (key: string, format: string) => Promise<PreviewExport>
}

export interface PreviewServer {
  port: number
  /** The page's addresses, with the part that cannot be guessed; this machine's own first. */
  urls: string[]
  /** Shows the newest state of a deck in every window that is open. */
  publish: (key: string, deck: PreviewDeck) => void
  /** Takes a deck that is watched no longer off the page. */
  remove: (key: string) => void
  /** Ends all connections. */
  close: () => Promise<void>
}

interface Shared {
  decks: Map<string, PreviewDeck>
  streams: Set<EventStream>
  options: PreviewOptions
  page: string
  policy: string
  fonts: Map<string, string>
}

const plain = { 'content-type': 'text/plain; charset=utf-8' }

function refuse(response: ServerResponse, status: number, words = ''): void {
  response.writeHead(status, plain).end(words)
}

/** Sends to one window what it lacks, whenever it wakes and can take it. */
function stream(shared: Shared, asked: string, response: ServerResponse): void {
  const { decks, streams } = shared
  let sent = nothingSent()
  const next = (): string => {
    const update: Update = {
      decks: [...decks].map(([key, { title, source }]) => ({ key, title, source })),
    }
    const deck = decks.get(asked) ?? (asked === '' ? [...decks.values()][0] : undefined)
    if (deck) {
      const news = updateOf(deck, sent)
      sent = news.sent
      update.deck = news.update
    }
    return JSON.stringify(update)
  }
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  const events = eventStream(response, next, () => streams.delete(events))
  streams.add(events)
  events.wake()
}

function sendFont(shared: Shared, name: string, response: ServerResponse): void {
  const path = shared.fonts.get(name)
  if (path === undefined) {
    refuse(response, 404)
    return
  }
  const file = createReadStream(path)
  file.on('error', () => response.destroy())
  response.writeHead(200, { 'content-type': 'font/ttf', 'cache-control': 'max-age=3600' })
  file.pipe(response)
}

async function sendExport(
  { options }: Shared,
  key: string,
  format: string,
  response: ServerResponse,
): Promise<void> {
  try {
    const { name, type, data } = await options.makeExport(key, format)
    const inline = format === 'present'
    const headers: Record<string, string> = { 'content-type': type, 'cache-control': 'no-store' }
    if (!inline) {
      headers['content-disposition'] = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`
    }
    response.writeHead(200, headers).end(data)
  } catch (error) {
    refuse(response, 500, error instanceof Error ? error.message : String(error))
  }
}

function answer(shared: Shared, token: string, request: IncomingMessage, response: ServerResponse) {
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('referrer-policy', 'no-referrer')
  response.setHeader('cross-origin-resource-policy', 'same-origin')
  const refused = guard(request, shared.options.host)
  if (refused !== undefined) return refuse(response, refused)
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://preview')
  const [first, room, name = '', ...more] = pathname.slice(1).split('/')
  if (first !== token || more.length > 0) return refuse(response, 404)
  const key = searchParams.get('deck') ?? ''
  if (room === '' && name === '') {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': shared.policy,
      'cache-control': 'no-store',
    })
    response.end(shared.page)
  } else if (room === 'events' && name === '') stream(shared, key, response)
  else if (room === 'fonts') sendFont(shared, name, response)
  else if (room === 'export') void sendExport(shared, key, name, response)
  else refuse(response, 404)
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
  const { html, policy } = previewPage({ ...options, fontCss: fonts.css })
  const shared: Shared = {
    decks: new Map(),
    streams: new Set(),
    options,
    page: html,
    policy,
    fonts: fonts.paths,
  }
  const server = createServer((request, response) => {
    try {
      answer(shared, token, request, response)
    } catch {
      // A request line that is no address.
      refuse(response, 400)
    }
  })
  const port = await listen(server, { asked: options.port, last: options.lastPort }, host)
  const wake = (): void => shared.streams.forEach((it) => it.wake())
  return {
    port,
    urls: addressesOf(host).map((name) => `http://${name}:${port}/${token}/`),
    publish: (key, deck) => {
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
