import { extname } from 'node:path'
import { zipSync } from 'fflate'
import type { Browser } from '../../browser/open-browser.js'
import type { BuildOptions } from '../build-options.js'
import { planOutputs } from '../../targets/plan-outputs.js'
import { exporters, type Format } from '../../export/formats.js'
import type { LiveDeck } from './live-deck.js'
import type { Resources } from '../theme/resources.js'
import type { PreviewExport } from '../../preview/preview-deck.js'
import type { FontFamily } from '../../types/outline.js'
import type { Typesetter } from '../../types/layout.js'
import type { ReportMessage } from '../../types/report.js'
import { formatsOf } from '../formats-of.js'
import { catalogueOf } from '../../messages/catalogue.js'
import { wordsOfError } from '../../messages/words-of-error.js'
import { exportInput, writeOne } from '../write-deck.js'

export interface WatchOptions extends BuildOptions {
  /** Port of the live page, 0 any free one; absent: that of the last watch of these notes, else a usual one. */
  port?: number
  /** Address that the page is served on. */
  host: string
  /** How an editor is opened: a command (`code`), or the scheme of its links (`vscode:`). */
  editor?: string
  /** Told before a source is built. */
  onBuilding?: (source: string) => void
  /** Told of each source that was built again, and of what is wrong with it. */
  onBuilt?: (source: string, slides: number, ms: number, messages: ReportMessage[]) => void
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.md': 'text/markdown; charset=utf-8',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
}

/** What a watch holds from one save to the next. */
export interface WatchState {
  options: WatchOptions
  resources: Resources
  openFace: (family?: FontFamily) => Promise<Typesetter>
  /** By path, in the order of the inputs. */
  decks: Map<string, LiveDeck>
  /** The sources that each input last had. */
  found: Map<string, string[]>
  browser: () => Promise<Browser>
}

const none = (format: string, { messages }: BuildOptions): Error =>
  new Error(catalogueOf(messages).output.none(format))

/** Several files as one to download. */
function zipped(
  base: string,
  name: string,
  files: { suffix: string; data: string | Uint8Array }[],
): PreviewExport {
  const entries = files.map(({ suffix, data }) => {
    return [`${base}${suffix}`, typeof data === 'string' ? Buffer.from(data) : data] as const
  })
  // Pictures are packed already.
  const data = zipSync(Object.fromEntries(entries), { level: 0 })
  return { name: `${base}.${name}.zip`, type: 'application/zip', data }
}

/** Makes one file for the page from the last deck that could be made. */
export async function makeExport(
  state: WatchState,
  key: string,
  format: string,
): Promise<PreviewExport> {
  const decks = [...state.decks.values()]
  const live = key === '' ? decks[0] : decks.find((deck) => deck.key === key)
  const name = format === 'present' ? 'html' : format
  if (!live?.made || !Object.hasOwn(exporters, name)) throw none(format, state.options)
  const { input } = exportInput(live.made, state.options, state.browser, live.rendered)
  const [file, ...more] = await exporters[name as Format].make(input)
  if (!file) throw none(format, state.options)
  const [output] = planOutputs([live.name], [], '').outputs
  const base = output?.base ?? ''
  if (more.length > 0) return zipped(base, name, [file, ...more])
  const type = types[extname(`deck${file.suffix}`)] ?? 'application/octet-stream'
  return { name: `${base}${file.suffix}`, type, data: file.data }
}

/** Writes one deck's files; what cannot be written becomes a message. */
export async function writeDeck(state: WatchState, live: LiveDeck): Promise<ReportMessage[]> {
  const { options, decks } = state
  const all = [...decks.values()]
  const inputs = all.flatMap(({ sources }) => sources)
  const { outputs, clashes } = planOutputs(
    all.map(({ name }) => name),
    formatsOf(options).map((format) => exporters[format].suffix),
    options.out,
  )
  const clash = clashes.find((it) => it.inputs.includes(live.name))
  const base = outputs.find(({ input }) => input === live.name)?.base
  const problem = (rule: string, reason: string): ReportMessage[] => [
    { file: live.shown.source, severity: 'error', rule, reason },
  ]
  if (clash) return problem('output', catalogueOf(options.messages).output.clash(clash.path))
  if (!live.made || base === undefined) return []
  try {
    const written = await writeOne(
      live.made,
      base,
      { ...options, inputs },
      state.browser,
      live.rendered,
    )
    return written.browserFailed
      ? written.errors.flatMap((reason) => problem('browser', reason))
      : []
  } catch (error) {
    return problem('output', wordsOfError(error, options.messages))
  }
}
