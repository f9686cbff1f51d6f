import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { BuildOptions } from '../build-options.js'
import type { Made } from '../source/make-one.js'
import { noneCompiled, type Compiled } from '../../compile/recall-markdown.js'
import { makeCombined } from '../source/make-combined.js'
import { makeOne } from '../source/make-one.js'
import { failed, reportOf } from '../../report/deck-report.js'
import type { Tools } from '../setting.js'
import { memory, type Memory } from '../../memo/memory.js'
import { missingWords } from '../../report/missing-words.js'
import { previewDeckOf } from '../../preview/preview-deck-of.js'
import type { PreviewDeck } from '../../preview/preview-deck.js'
import type { ReadOne } from '../source/read-one.js'
import { renderSlides } from '../render-deck.js'
import type { ReportMessage } from '../../types/report.js'
import { nothingSettled, type Settled } from '../../memo/settled.js'
import type { Theme } from '../../theme/load-theme.js'
import type { Rendered } from '../../types/deck.js'
import { renderOptions } from '../write-deck.js'

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
  settled: Settled
  /** Sources of one deck of all as they could last be read. */
  read: Map<string, ReadOne>
}

const emptyMemory = (theme?: Theme): DeckMemory => ({
  ...memory(),
  theme,
  compiled: noneCompiled(),
  settled: nothingSettled(),
  read: new Map(),
})

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
  return { key, path, sources: [], name: path, shown, images: [], memory: emptyMemory() }
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

/** The tools with what this deck remembers. */
export function remembering(live: LiveDeck, tools: Tools): Tools {
  const { remember, compiled, settled } = live.memory
  return { ...tools, remember, compiled, settled }
}

interface MadeLive {
  made?: Made
  name: string
  /** What is wrong with sources that cannot be read; the deck has them as they last could. */
  failures: ReportMessage[]
}

/** The deck of one source, or of all. */
async function makeLive(
  { sources, memory: { read } }: LiveDeck,
  options: BuildOptions,
  tools: Tools,
): Promise<MadeLive> {
  const [path = '', ...more] = sources
  if (more.length === 0) {
    return { made: await makeOne(path, options, tools), name: path, failures: [] }
  }
  const { made, name, failures } = await makeCombined(sources, options, tools, read)
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
  tools: Tools,
): Promise<LiveDeck> {
  const memory = before.memory.theme === tools.theme ? before.memory : emptyMemory(tools.theme)
  const live = { ...before, sources, memory }
  const own = remembering(live, tools)
  const saved = await savedAt(sources, live.shown.saved)
  const broken = (messages: ReportMessage[]): LiveDeck => {
    return { ...live, shown: { ...live.shown, messages, saved, stale: true } }
  }
  try {
    const { made, name, failures } = await makeLive(live, options, own)
    if (!made) return broken(failures)
    const used = made.tools ?? own
    const rendered = renderSlides(made.deck, used.theme, renderOptions(made, options), used)
    memory.turn()
    const report = reportOf(sources.join(', '), made)
    for (const reason of missingWords(made.deck, rendered)) {
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
