import { createReadStream } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerAct } from './answer-act.js'
import { eventStream, type EventStream } from './event-stream.js'
import { guard, guardAct } from './guard.js'
import type { PreviewDeck } from './preview-deck.js'
import type { PreviewOptions } from './preview-options.js'
import { nothingSent, updateOf, type Update } from './update-of.js'

/** What all answers of one server lean on. */
export interface Shared {
  decks: Map<string, PreviewDeck>
  streams: Set<EventStream>
  options: PreviewOptions
  page: string
  policy: string
  /** Another page has another. */
  id: string
  fonts: Map<string, string>
  /** Decks that are being made. */
  building: Set<string>
}

const plain = { 'content-type': 'text/plain; charset=utf-8' }

function refuse(response: ServerResponse, status: number, words = ''): void {
  response.writeHead(status, plain).end(words)
}

/** Sends to one window what it lacks, whenever it wakes and can take it. */
function stream(shared: Shared, asked: string, response: ServerResponse): void {
  const { decks, streams } = shared
  let sent = nothingSent()
  let shown: PreviewDeck | undefined
  let told = false
  const next = (): string => {
    const [first] = decks.keys()
    const key = asked === '' ? (first ?? '') : asked
    const building = shared.building.has(key) || (decks.size === 0 && shared.building.size > 0)
    const deck = decks.get(key)
    // That a deck is being made is told alone: nothing else of it has changed.
    if (building && deck === shown) return JSON.stringify({ building })
    const update: Update = {
      building,
      ...(told ? {} : { page: shared.id }),
      decks: [...decks].map(([name, { title, source }]) => ({ key: name, title, source })),
    }
    shown = deck
    told = true
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

/** Answers one request, of which only the page and what it asks for are known. */
export function answer(
  shared: Shared,
  token: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('referrer-policy', 'no-referrer')
  response.setHeader('cross-origin-resource-policy', 'same-origin')
  const { host, acts } = shared.options
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://preview')
  const [first, room, name = '', ...more] = pathname.slice(1).split('/')
  const isAct = acts !== undefined && room === 'act'
  const refused = (isAct ? guardAct : guard)(request, host)
  if (refused !== undefined) return refuse(response, refused)
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
  else if (isAct) void answerAct(acts, name, searchParams, response)
  else if (room === 'fonts') sendFont(shared, name, response)
  else if (room === 'export') void sendExport(shared, key, name, response)
  else refuse(response, 404)
}
