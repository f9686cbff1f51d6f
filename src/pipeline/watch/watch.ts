import { dirname, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { browserDoor } from './browser-door.js'
import type { Browser } from '../../browser/open-browser.js'
import { exporters } from '../../export/formats.js'
import { isOutline } from '../../input/find-inputs.js'
import { liveDeck, refresh } from './live-deck.js'
import type { Tools } from '../setting.js'
import { startPreview, type PreviewServer } from '../../preview/preview-server.js'
import { sectionRenderer } from '../../render/section-renderer.js'
import type { ReportMessage } from '../../report/report.js'
import { accentedTheme } from '../theme/accented-theme.js'
import { openFaces } from '../../typeset/open-faces.js'
import { coalesce } from './coalesce.js'
import { watchPaths } from './watch-paths.js'
import { makeExport, writeDeck, type WatchOptions, type WatchState } from './watch-files.js'
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
  { decks, options, tools }: WatchState,
  server: PreviewServer,
  { path, sources }: WatchedDeck,
): Promise<void> {
  const start = performance.now()
  const live = await refresh(decks.get(path) ?? liveDeck(path), sources, options, tools)
  decks.set(path, live)
  server.publish(live.key, live.shown)
  const { source, slides, messages } = live.shown
  options.onBuilt?.(source, slides.length, performance.now() - start, messages)
}

async function loadTools(
  options: WatchOptions,
  browser: () => Promise<Browser>,
  known?: Tools,
): Promise<Tools> {
  const { theme, font: family } = options
  const open = accentedTheme(browser, options)
  const openTypesetter = known?.openTypesetter ?? openFaces()
  const [loaded, typesetter] = await Promise.all([open(theme), openTypesetter(family)])
  const renderer = sectionRenderer(loaded.css)
  return { theme: loaded, typesetter, family, renderer, openTheme: open, openTypesetter }
}

/** Takes the theme as it is now; one that cannot be read leaves the last, says so, and gives false. */
async function reloadTheme(state: WatchState, server: PreviewServer): Promise<boolean> {
  try {
    state.tools = await loadTools(state.options, state.browser, state.tools)
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

/** Formats that the page has a button for. */
const offered = ['pdf', 'pptx', 'handout'].filter((name) => Object.hasOwn(exporters, name))

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
    if (!live || options.formats.length === 0) continue
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
  const tools = await loadTools(options, door.open)
  const state: WatchState = {
    options,
    tools,
    decks: new Map(),
    found: new Map(),
    browser: door.open,
  }
  const changed = new Set<string>()
  const unwritten = new Set<string>()
  const server = await startPreview({
    ...options,
    lang: options.messages ?? 'en',
    dark: options.dark ?? false,
    formats: offered,
    makeExport: (key, format) => makeExport(state, key, format),
  })
  const notice = (error: unknown): void =>
    options.onNotice?.(error instanceof Error ? (error.stack ?? error.message) : String(error))
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
