import { dirname, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { browserDoor } from './browser-door.js'
import { isOutline } from '../../input/find-inputs.js'
import { liveDeck, refresh } from './live-deck.js'
import { openResources } from '../theme/resources.js'
import { startPreview, type PreviewServer } from '../../preview/preview-server.js'
import type { ReportMessage } from '../../types/report.js'
import { openFaces } from '../../typeset/open-faces.js'
import { coalesce } from './coalesce.js'
import { keptAddress } from './kept-address.js'
import { offeredFormats } from './offered-formats.js'
import { watchActs } from './watch-acts.js'
import { watchPaths } from './watch-paths.js'
import { makeExport, writeDeck, type WatchOptions, type WatchState } from './watch-files.js'
import { formatsOf } from '../formats-of.js'
import { isTouched, watchedDecks, type WatchedDeck } from './watch-sources.js'

export type { WatchOptions }

export interface Watching {
  /** Address of the live page, and all of them where it is served to others too. */
  url: string
  urls: string[]
  /** Resolves when nothing is left to build or write. */
  idle: () => Promise<void>
  /** Ends the page, the browser and the watching; leaves nothing behind. */
  close: () => Promise<void>
}

/** Builds a deck again and shows it. */
async function show(
  { decks, options, resources }: WatchState,
  server: PreviewServer,
  { path, sources }: WatchedDeck,
): Promise<void> {
  options.onBuilding?.(sources.join(', '))
  const before = decks.get(path) ?? liveDeck(path)
  server.building(before.key)
  // What follows leaves no time to send it.
  await new Promise((done) => setImmediate(done))
  const start = performance.now()
  const live = await refresh(before, sources, options, resources)
  decks.set(path, live)
  server.publish(live.key, live.shown)
  const { source, slides, messages } = live.shown
  options.onBuilt?.(source, slides.length, performance.now() - start, messages)
}

/** Takes the theme as it is now; one that cannot be read leaves the last, says so, and gives false. */
async function reloadTheme(state: WatchState, server: PreviewServer): Promise<boolean> {
  try {
    state.resources = await openResources(state.options, state.browser, state.openFace)
    return true
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const file = state.options.theme ?? ''
    const message: ReportMessage = { file, severity: 'error', rule: 'theme', reason }
    for (const { key, shown } of state.decks.values()) {
      server.publish(key, { ...shown, messages: [message, ...shown.messages], stale: true })
    }
    return false
  }
}

/** The user's theme, if it is a file. */
const themeFile = (theme = ''): string[] => (theme.endsWith('.css') ? [resolve(theme)] : [])

/** Writes what is not written yet, one deck after another, from the newest state. */
async function writeAll(
  state: WatchState,
  server: PreviewServer,
  unwritten: Set<string>,
): Promise<void> {
  const { decks, options } = state
  for (const path of unwritten) {
    unwritten.delete(path)
    const live = decks.get(path)
    if (!live || formatsOf(options, live.made?.outline.matter).length === 0) continue
    const messages = await writeDeck(state, live)
    // The deck may be another one by now; then its own writing will tell.
    if (messages.length > 0 && decks.get(path) === live) {
      const shown = { ...live.shown, messages: [...live.shown.messages, ...messages] }
      server.publish(live.key, shown)
      options.onBuilt?.(shown.source, shown.slides.length, 0, messages)
    }
  }
}

/** Builds and shows every deck that these changed paths touch, or that is new. */
async function buildTouched(
  state: WatchState,
  server: PreviewServer,
  paths: Set<string>,
  onBuilt: (path: string) => void,
): Promise<void> {
  const changes = themeFile(state.options.theme).some((path) => paths.has(path))
  const themed = changes && (await reloadTheme(state, server))
  const decks = await watchedDecks(state)
  for (const [path, { key }] of state.decks) {
    if (decks.some((deck) => deck.path === path)) continue
    state.decks.delete(path)
    server.remove(key)
  }
  for (const deck of decks) {
    const live = state.decks.get(deck.path)
    if (live && !themed && !isTouched(deck, live, paths)) continue
    await show(state, server, deck)
    onBuilt(deck.path)
  }
}

/**
 * Builds, serves a live page, and builds again what changed on every save: sources, pictures, the
 * theme, sources that come. The formats of `options` are kept fresh on the disk, one after another,
 * from the newest state.
 *
 * Throws when the page cannot be served or the theme cannot be read; a source that cannot be read
 * is a message on the page.
 */
export async function watch(options: WatchOptions): Promise<Watching> {
  const door = browserDoor(options)
  const openFace = openFaces()
  const resources = await openResources(options, door.open, openFace)
  const state: WatchState = {
    options,
    resources,
    openFace,
    decks: new Map(),
    found: new Map(),
    browser: door.open,
  }
  const changed = new Set<string>()
  const unwritten = new Set<string>()
  const address = await keptAddress(options.inputs, options.host)
  const server = await startPreview({
    ...options,
    token: address.token,
    lastPort: address.port,
    lang: options.messages ?? 'en',
    dark: options.dark ?? false,
    formats: offeredFormats,
    makeExport: (key, format) => makeExport(state, key, format),
    acts: watchActs(state),
  })
  if (options.port !== 0) await address.keep(server.port)
  const notice = (error: unknown): void =>
    options.onNotice?.(error instanceof Error ? error.message : String(error))
  const writing = coalesce(() => writeAll(state, server, unwritten), notice)
  const building = coalesce(() => {
    const paths = new Set(changed)
    changed.clear()
    return buildTouched(state, server, paths, (path) => {
      watcher.add(state.decks.get(path)?.images ?? [])
      unwritten.add(path)
      writing.wake()
    })
  }, notice)
  const folders = options.inputs.map((path) => resolve(path))
  const watcher = await watchPaths({
    paths: [...folders, ...themeFile(options.theme)],
    isWanted: (path) => folders.includes(dirname(path)) && isOutline(path),
    onChange: (paths) => {
      for (const path of paths) changed.add(path)
      building.wake()
    },
    onError: notice,
  })
  const idle = async (): Promise<void> => {
    await building.idle()
    await writing.idle()
  }
  building.wake()
  await building.idle()
  const close = async (): Promise<void> => {
    await watcher.close()
    await server.close()
    await idle()
    await door.close()
  }
  const { urls } = server
  return { url: urls[0] ?? '', urls, idle, close }
}
