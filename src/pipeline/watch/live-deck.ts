import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { BuildOptions } from '../build-options.js'
import type { Made } from '../source/make-one.js'
import { makeCombined } from '../source/make-combined.js'
import { makeOne, mostChapters } from '../source/make-one.js'
import { failed, reportOf } from '../../report/deck-report.js'
import type { Resources } from '../theme/resources.js'
import { memo, type Memo } from '../../memo/memo.js'
import { previewDeckOf } from '../../preview/preview-deck-of.js'
import type { PreviewDeck } from '../../preview/preview-deck.js'
import type { ReadOne } from '../source/read-one.js'
import { renderSlides, type NumberedDeck } from '../render-deck.js'
import type { ReportMessage } from '../../types/report.js'
import { lostWords, renderOptions } from '../write-deck.js'

/** A deck that is watched, with the last state of it that could be made. */
export interface LiveDeck {
  /** Names it on the page; the same as long as its path is. */
  key: string
  /** Its source's; of one deck of all sources it is only a name. */
  path: string
  /** Several in one deck of all. */
  sources: string[]
  /** A path that names its outputs. */
  name: string
  /** The last that could be made. */
  made?: Made
  /** Its slides as rendered, all its words among them. */
  rendered?: NumberedDeck
  shown: PreviewDeck
  /** Absolute paths of the pictures in its notes. */
  images: string[]
  memory: DeckMemory
}

interface DeckMemory {
  chapters: Memo
  /** Sources of one deck of all as they could last be read. */
  read: Map<string, ReadOne>
}

/** A deck before its sources are read for the first time. */
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
  return {
    key,
    path,
    sources: [],
    name: path,
    shown,
    images: [],
    memory: { chapters: memo(mostChapters), read: new Map() },
  }
}

/** The words of any failure; one that is no diagnostic is a bug of ours, which must not end a watch. */
function messagesOf(path: string, error: unknown): ReportMessage[] {
  try {
    return failed(path, error).messages
  } catch {
    const reason = error instanceof Error ? error.message : String(error)
    return [{ file: path, severity: 'error', rule: 'internal', reason }]
  }
}

interface MadeLive {
  made?: Made
  name: string
  /** What is wrong with sources that cannot be read; the deck has them as they last could. */
  failures: ReportMessage[]
}

/** The deck of one source, or of all. */
async function makeLive(
  { sources, memory: { chapters, read } }: LiveDeck,
  options: BuildOptions,
  resources: Resources,
): Promise<MadeLive> {
  const [path = '', ...more] = sources
  const making = { memo: chapters, isShown: true }
  if (more.length === 0) {
    const made = await makeOne(path, options, resources, making)
    return { made, name: path, failures: [] }
  }
  const { made, name, failures } = await makeCombined(sources, options, resources.own, making, read)
  return { made, name, failures: failures.flatMap((it) => messagesOf(it.path, it.error)) }
}

/** When the newest of these files was written, ms since 1970. */
async function savedAt(paths: string[], before: number): Promise<number> {
  const stats = await Promise.all(paths.map((path) => stat(path).catch(() => undefined)))
  const times = stats.flatMap((it) => (it ? [it.mtimeMs] : []))
  return times.length > 0 ? Math.max(...times) : before
}

/**
 * The deck with its sources read again. A source that is gone or cannot be built leaves what there
 * was of it, with the messages.
 */
export async function refresh(
  before: LiveDeck,
  sources: string[],
  options: BuildOptions,
  resources: Resources,
): Promise<LiveDeck> {
  const live = { ...before, sources }
  const saved = await savedAt(sources, live.shown.saved)
  const broken = (messages: ReportMessage[]): LiveDeck => {
    return { ...live, shown: { ...live.shown, messages, saved, stale: true } }
  }
  try {
    const { made, name, failures } = await makeLive(live, options, resources)
    if (!made) return broken(failures)
    const { theme, renderer } = made.tools
    const rendered = renderSlides(made.deck, theme, renderOptions(made, options), renderer)
    const report = reportOf(sources.join(', '), made)
    for (const reason of lostWords(rendered.slides, made.deck)) {
      report.messages.push({ file: report.source, severity: 'error', rule: 'dropped', reason })
    }
    report.messages.unshift(...failures)
    const shown = previewDeckOf(made.deck, rendered, report, saved)
    shown.stale = failures.length > 0
    return { ...live, name, made, rendered, images: made.images, shown }
  } catch (error) {
    return broken(messagesOf(sources[0] ?? '', error))
  }
}
