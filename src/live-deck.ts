import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { BuildOptions, Made } from './build.js'
import { failed, makeOne, renderOptions, reportOf } from './build.js'
import type { Tools } from './make-deck.js'
import { missingWords } from './missing-words.js'
import { previewDeckOf } from './preview-deck-of.js'
import type { PreviewDeck } from './preview/preview-deck.js'
import { renderSlides } from './render-deck.js'
import type { ReportMessage } from './report.js'

/** A source that is watched, with the last deck that could be made of it. */
export interface LiveDeck {
  /** Names it on the page; the same as long as its path is. */
  key: string
  path: string
  /** The last that could be made. */
  made?: Made
  shown: PreviewDeck
  /** Absolute paths of the pictures in its notes. */
  images: string[]
}

/** A source before it is read for the first time. */
export function liveDeck(path: string): LiveDeck {
  const key = createHash('sha256').update(resolve(path)).digest('base64url').slice(0, 12)
  const shown: PreviewDeck = {
    title: path,
    source: path,
    text: '',
    lang: 'en',
    css: '',
    sessions: [],
    slides: [],
    messages: [],
    saved: 0,
    stale: true,
  }
  return { key, path, shown, images: [] }
}

const localPath = (address: string): string => {
  try {
    return decodeURIComponent(address.replace(/[?#].*$/, ''))
  } catch {
    return address
  }
}

const isLocal = (address: string): boolean => !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)

/** The words of any failure; one that is no diagnostic is a bug of ours, which must not end a watch. */
function messagesOf(path: string, error: unknown): ReportMessage[] {
  try {
    return failed(path, error).messages
  } catch {
    const reason = error instanceof Error ? error.message : String(error)
    return [{ file: path, severity: 'error', rule: 'internal', reason }]
  }
}

/**
 * The deck with its source read again. A source that is gone or cannot be built leaves the deck
 * that was there, with the messages.
 */
export async function refresh(
  live: LiveDeck,
  options: BuildOptions,
  tools: Tools,
): Promise<LiveDeck> {
  const { path } = live
  const saved = (await stat(path).catch(() => undefined))?.mtimeMs ?? live.shown.saved
  try {
    const made = await makeOne(path, options, tools)
    const rendered = renderSlides(made.deck, tools.theme, renderOptions(made, options))
    const report = reportOf(path, made)
    for (const reason of missingWords(made.deck, rendered)) {
      report.messages.push({ file: path, severity: 'error', rule: 'dropped', reason })
    }
    const images = made.images.filter(isLocal).map((url) => resolve(dirname(path), localPath(url)))
    return { ...live, made, images, shown: previewDeckOf(made.deck, rendered, report, saved) }
  } catch (error) {
    const messages = messagesOf(path, error)
    return { ...live, shown: { ...live.shown, messages, saved, stale: true } }
  }
}
