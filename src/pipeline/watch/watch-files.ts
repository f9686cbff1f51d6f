import { extname } from 'node:path'
import type { Browser } from '../../browser/open-browser.js'
import type { BuildOptions } from '../build-options.js'
import { planOutputs } from '../../export/targets/plan-outputs.js'
import { exporters, type Format } from '../../export/formats.js'
import type { LiveDeck } from './live-deck.js'
import type { Resources } from '../theme/resources.js'
import type { PreviewExport } from '../../preview/preview-deck.js'
import type { FontFamily } from '../../types/outline.js'
import type { Typesetter } from '../../types/layout.js'
import type { ReportMessage } from '../../report/report.js'
import { exportInput, writeOne } from '../write-deck.js'

export interface WatchOptions extends BuildOptions {
  /** First port to try for the live page; 0 takes any free one. */
  port: number
  /** Address that the page is served on. */
  host: string
  /** Told of each source that was built again, and of what is wrong with it. */
  onBuilt?: (source: string, slides: number, ms: number, messages: ReportMessage[]) => void
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.pdf': 'application/pdf',
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

/** Makes one file for the page from the last deck that could be made. */
export async function makeExport(
  state: WatchState,
  key: string,
  format: string,
): Promise<PreviewExport> {
  const decks = [...state.decks.values()]
  const live = key === '' ? decks[0] : decks.find((deck) => deck.key === key)
  const name = format === 'present' ? 'html' : format
  if (!live?.made || !Object.hasOwn(exporters, name)) throw new Error(`no ${format} of this deck`)
  const { input } = exportInput(live.made, state.options, state.browser, live.rendered)
  const [file] = await exporters[name as Format].make(input)
  if (!file) throw new Error(`no ${format} of this deck`)
  const [output] = planOutputs([live.name], [], '').outputs
  const type = types[extname(`deck${file.suffix}`)] ?? 'application/octet-stream'
  return { name: `${output?.base ?? ''}${file.suffix}`, type, data: file.data }
}

/** Writes one deck's files; what cannot be written becomes a message. */
export async function writeDeck(state: WatchState, live: LiveDeck): Promise<ReportMessage[]> {
  const { options, decks } = state
  const all = [...decks.values()]
  const inputs = all.flatMap(({ sources }) => sources)
  const { outputs, clashes } = planOutputs(
    all.map(({ name }) => name),
    options.formats.map((format) => exporters[format].suffix),
    options.out,
  )
  const clash = clashes.find((it) => it.inputs.includes(live.name))
  const base = outputs.find(({ input }) => input === live.name)?.base
  const problem = (rule: string, reason: string): ReportMessage[] => [
    { file: live.shown.source, severity: 'error', rule, reason },
  ]
  if (clash) return problem('output', `two inputs would write ${clash.path} - rename one`)
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
    return problem('output', error instanceof Error ? error.message : String(error))
  }
}
