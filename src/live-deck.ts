import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { BuildOptions } from './build-options.js'
import type { Made } from './make-one.js'
import { noneCompiled, type Compiled } from './compile/recall-markdown.js'
import { makeOne } from './make-one.js'
import { failed, reportOf } from './deck-report.js'
import type { Tools } from './make-deck.js'
import { memory, type Memory } from './memory.js'
import { missingWords } from './missing-words.js'
import { previewDeckOf } from './preview-deck-of.js'
import type { PreviewDeck } from './preview/preview-deck.js'
import { renderSlides } from './render-deck.js'
import type { ReportMessage } from './report.js'
import type { Theme } from './theme/load-theme.js'
import type { Rendered } from './types.js'
import { renderOptions } from './write-deck.js'

/** A source that is watched, with the last deck that could be made of it. */
export interface LiveDeck {
  /** Names it on the page; the same as long as its path is. */
  key: string
  path: string
  /** The last that could be made. */
  made?: Made
  /** Its slides as rendered, all its words among them. */
  rendered?: Rendered
  shown: PreviewDeck
  /** Absolute paths of the pictures in its notes. */
  images: string[]
  /** What its stages remember; good for one theme. */
  memory: DeckMemory
}

interface DeckMemory extends Memory {
  theme?: Theme
  compiled: Compiled
}

const emptyMemory = (theme?: Theme): DeckMemory => ({
  ...memory(),
  theme,
  compiled: noneCompiled(),
})

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
  return { key, path, shown, images: [], memory: emptyMemory() }
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

/** The tools with what this deck remembers. */
export function remembering(live: LiveDeck, tools: Tools): Tools {
  const { remember, compiled } = live.memory
  return { ...tools, remember, compiled }
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
  const memory = live.memory.theme === tools.theme ? live.memory : emptyMemory(tools.theme)
  const own = remembering({ ...live, memory }, tools)
  const saved = (await stat(path).catch(() => undefined))?.mtimeMs ?? live.shown.saved
  try {
    const made = await makeOne(path, options, own)
    const used = made.tools ?? own
    const rendered = renderSlides(made.deck, used.theme, renderOptions(made, options), used)
    memory.turn()
    const report = reportOf(path, made)
    for (const reason of missingWords(made.deck, rendered)) {
      report.messages.push({ file: path, severity: 'error', rule: 'dropped', reason })
    }
    const images = made.images.filter(isLocal).map((url) => resolve(dirname(path), localPath(url)))
    const shown = previewDeckOf(made.deck, rendered, report, saved)
    return { ...live, made, rendered, images, shown, memory }
  } catch (error) {
    const messages = messagesOf(path, error)
    return { ...live, shown: { ...live.shown, messages, saved, stale: true } }
  }
}
