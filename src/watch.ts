import { dirname, extname, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { openBrowser, type Browser } from './browser/open-browser.js'
import type { BuildOptions } from './build.js'
import { planOutputs } from './export/plan-outputs.js'
import { exporters, type Format } from './formats.js'
import { findInputs, isOutline } from './input/find-inputs.js'
import { liveDeck, refresh, remembering, type LiveDeck } from './live-deck.js'
import type { Tools } from './make-deck.js'
import type { PreviewExport } from './preview/preview-deck.js'
import { startPreview, type PreviewServer } from './preview/preview-server.js'
import { sectionRenderer } from './render/section-renderer.js'
import type { ReportMessage } from './report.js'
import { openTheme } from './open-theme.js'
import type { Theme } from './theme/load-theme.js'
import { createTypesetter } from './typeset/create-typesetter.js'
import { exportInput, writeOne } from './write-deck.js'
import { coalesce } from './watch/coalesce.js'
import { watchPaths } from './watch/watch-paths.js'

export interface WatchOptions extends BuildOptions {
  /** First port to try for the live page; 0 takes any free one. */
  port: number
  /** Address that the page is served on. */
  host: string
  /** Told of each source that was built again, and of what is wrong with it. */
  onBuilt?: (source: string, slides: number, ms: number, messages: ReportMessage[]) => void
}

export interface Watching {
  /** Address of the live page. */
  url: string
  /** Resolves when nothing is left to build or write. */
  idle: () => Promise<void>
  /** Ends the page, the browser and the watching; leaves nothing behind. */
  close: () => Promise<void>
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.pdf': 'application/pdf',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
}

/** What a watch holds from one save to the next. */
interface State {
  options: WatchOptions
  tools: Tools
  /** By path, in the order of the inputs. */
  decks: Map<string, LiveDeck>
  browser: () => Promise<Browser>
}

/** Makes one file for the page from the last deck that could be made. */
async function makeExport(state: State, key: string, format: string): Promise<PreviewExport> {
  const decks = [...state.decks.values()]
  const live = key === '' ? decks[0] : decks.find((deck) => deck.key === key)
  const name = format === 'present' ? 'html' : format
  if (!live?.made || !Object.hasOwn(exporters, name)) throw new Error(`no ${format} of this deck`)
  const { input } = await exportInput(
    live.made,
    state.options,
    remembering(live, state.tools),
    state.browser,
  )
  const [file] = await exporters[name as Format].make(input)
  if (!file) throw new Error(`no ${format} of this deck`)
  const [output] = planOutputs([live.path], [], '').outputs
  const type = types[extname(`deck${file.suffix}`)] ?? 'application/octet-stream'
  return { name: `${output?.base ?? ''}${file.suffix}`, type, data: file.data }
}

/** Writes one deck's files; what cannot be written becomes a message. */
async function writeDeck(state: State, live: LiveDeck): Promise<ReportMessage[]> {
  const { options, tools, decks } = state
  const inputs = [...decks.keys()]
  const { outputs, clashes } = planOutputs(
    inputs,
    options.formats.map((format) => exporters[format].suffix),
    options.out,
  )
  const clash = clashes.find((it) => it.inputs.includes(live.path))
  const base = outputs.find(({ input }) => input === live.path)?.base
  const problem = (rule: string, reason: string): ReportMessage[] => [
    { file: live.path, severity: 'error', rule, reason },
  ]
  if (clash) return problem('output', `two inputs would write ${clash.path} - rename one`)
  if (!live.made || base === undefined) return []
  try {
    const own = remembering(live, tools)
    const used = live.made.tools ?? own
    const written = await writeOne(live.made, base, { ...options, inputs }, used, state.browser)
    return written.browserFailed
      ? written.errors.flatMap((reason) => problem('browser', reason))
      : []
  } catch (error) {
    return problem('output', error instanceof Error ? error.message : String(error))
  }
}

/** Builds a source again and shows it. */
async function show(state: State, server: PreviewServer, path: string): Promise<void> {
  const start = performance.now()
  const live = await refresh(state.decks.get(path) ?? liveDeck(path), state.options, state.tools)
  state.decks.set(path, live)
  server.publish(live.key, live.shown)
  const { slides, messages } = live.shown
  state.options.onBuilt?.(path, slides.length, performance.now() - start, messages)
}

async function loadTools(
  { theme }: WatchOptions,
  browser: () => Promise<Browser>,
  known?: Tools,
): Promise<Tools> {
  const open = (name?: string): Promise<Theme> => openTheme(name, browser)
  const [loaded, typesetter] = await Promise.all([
    open(theme),
    known?.typesetter ?? createTypesetter(),
  ])
  return { theme: loaded, typesetter, renderer: sectionRenderer(loaded.css), openTheme: open }
}

/** The sources that there are; one that went stays, with what it last showed. */
async function findSources({ options, decks }: State): Promise<string[]> {
  const { paths, errors } = await findInputs(options.inputs)
  const missing = errors.flatMap(({ file, ruleId }) => (file && ruleId === 'input' ? [file] : []))
  return [...new Set([...decks.keys(), ...paths, ...missing])]
}

/** Takes the theme as it is now; one that cannot be read leaves the last, says so, and gives false. */
async function reloadTheme(state: State, server: PreviewServer): Promise<boolean> {
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

/**
 * Builds, serves a live page, and builds again what changed on every save: sources, pictures, the
 * theme, sources that come. The formats of `options` are kept fresh on the disk, one after another,
 * from the newest state.
 *
 * Throws when the page cannot be served or the theme cannot be read; a source that cannot be read
 * is a message on the page.
 */
export async function watch(options: WatchOptions): Promise<Watching> {
  let opened: Promise<Browser> | undefined
  const browser = (): Promise<Browser> => {
    opened ??= openBrowser({ path: options.browser, onNotice: options.onNotice })
    opened.catch(() => (opened = undefined))
    return opened
  }
  const state: State = {
    options,
    tools: await loadTools(options, browser),
    decks: new Map(),
    browser,
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
  const writing = coalesce(async () => {
    for (const path of unwritten) {
      unwritten.delete(path)
      const live = state.decks.get(path)
      if (!live || options.formats.length === 0) continue
      const messages = await writeDeck(state, live)
      // The deck may be another one by now; then its own writing will tell.
      if (messages.length > 0 && state.decks.get(path) === live) {
        const shown = { ...live.shown, messages: [...live.shown.messages, ...messages] }
        server.publish(live.key, shown)
        options.onBuilt?.(path, shown.slides.length, 0, messages)
      }
    }
  }, notice)
  const building = coalesce(async () => {
    const paths = new Set(changed)
    changed.clear()
    const changes = themeFile(options.theme).some((path) => paths.has(path))
    const themed = changes && (await reloadTheme(state, server))
    for (const path of await findSources(state)) {
      const live = state.decks.get(path)
      // A folder that came back brings its files with it.
      const own = [resolve(path), dirname(resolve(path)), ...(live?.images ?? [])]
      const touched = own.some((it) => paths.has(it))
      if (live && !touched && !themed) continue
      await show(state, server, path)
      watcher.add(state.decks.get(path)?.images ?? [])
      unwritten.add(path)
      writing.wake()
    }
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
  return {
    url: server.url,
    idle,
    close: async () => {
      await watcher.close()
      await server.close()
      await idle()
      await opened?.then((it) => it.close()).catch(() => {})
    },
  }
}
