import type { Browser } from '../browser/open-browser.js'
import { exporters, type Format } from '../export/formats.js'
import type { ExportedFile } from '../export/exporter.js'
import { toText } from '../input/to-text.js'
import { inlineImages } from '../images/inline-images.js'
import { reportOf } from '../report/deck-report.js'
import type { ReportDeck } from '../types/report.js'
import type { BuildOptions } from './build-options.js'
import { finishedDeck } from './finished-deck.js'
import { formatsOf } from './formats-of.js'
import { makeDeck, readOutline } from './make-deck.js'
import { noticed } from './noticed.js'
import { wantedBy } from './setting.js'
import type { Made } from './source/make-one.js'
import { RefusedInput } from '../report/refused-input.js'
import { openResources, type Resources } from './theme/resources.js'
import { themed } from './theme/themed.js'
import { exportInput } from './write-deck.js'

/** What a deck is made with; what is not given is as the command line has it. */
export interface MakeOptions extends Omit<
  BuildOptions,
  'inputs' | 'out' | 'shard' | 'combine' | 'program' | 'force' | 'gallery'
> {
  /** Pictures of the notes by the addresses that these have. */
  pictures?: ReadonlyMap<string, Uint8Array>
}

/** A deck as files that nobody has written yet; `suffix` follows the base name of the notes. */
export interface MadeFiles {
  files: ExportedFile[]
  report: ReportDeck
}

/** Makes decks one after another with the same theme and face: to open them takes longer than a deck. */
export interface Maker {
  make: (bytes: Uint8Array, name: string, options?: MakeOptions) => Promise<MadeFiles>
  /** Ends the browser, if a deck needed one. */
  close: () => Promise<void>
}

async function madeOf(
  bytes: Uint8Array,
  name: string,
  options: BuildOptions & MakeOptions,
  resources: Resources,
): Promise<Made> {
  const outline = readOutline(await toText(bytes, name), name, options)
  const { messages } = outline.file
  if (messages.some(({ fatal }) => fatal)) throw new RefusedInput(messages)
  const pictures = await inlineImages(outline, (path) => {
    const found = options.pictures?.get(path)
    return Promise.resolve(found ? { bytes: found } : ({ input }) => input.pictures.missing)
  })
  const images: string[] = []
  if (outline.dialect === 'marp') {
    return { outline, deck: finishedDeck(outline, pictures), images, tools: resources.own }
  }
  const tools = await themed(outline, options, resources)
  const wanted = wantedBy(formatsOf(options, outline.matter))
  return { outline, deck: makeDeck(outline, options, tools, wanted), images, tools }
}

/**
 * Opens a theme and a face for many decks.
 *
 * @throws when the theme cannot be read or measured.
 */
export async function openMaker(
  common: Pick<MakeOptions, 'theme' | 'font' | 'accent' | 'browser' | 'onNotice' | 'messages'> = {},
): Promise<Maker> {
  let opened: Promise<Browser> | undefined
  const browser = (): Promise<Browser> =>
    (opened ??= import('../browser/open-browser.js').then(({ openBrowser }) =>
      openBrowser({ path: common.browser, onNotice: noticed(common) }),
    ))
  const resources = await openResources(common, browser)
  return {
    make: async (bytes, name, given = {}) => {
      const options = { ...common, ...given, inputs: [name], out: '' }
      const made = await madeOf(bytes, name, options, resources)
      const report = reportOf(name, made)
      const { input, errors } = exportInput(made, options, browser)
      const files: ExportedFile[] = []
      const formats: Format[] = formatsOf(options, made.outline.matter)
      for (const format of formats) files.push(...(await exporters[format].make(input)))
      for (const reason of errors()) {
        report.messages.push({ file: name, severity: 'error', rule: 'dropped', reason })
      }
      return { files, report }
    },
    close: async () => {
      await opened?.then((it) => it.close()).catch(() => {})
    },
  }
}

/**
 * The whole product without a disk: notes in, files out. For many decks, `openMaker` is faster.
 *
 * @param bytes The notes, in any encoding.
 * @param name Their file name: its ending says what syntax they are in.
 * @throws RefusedInput, whose messages say why no deck can be made of them.
 */
export async function make(
  bytes: Uint8Array,
  name: string,
  options: MakeOptions = {},
): Promise<MadeFiles> {
  const maker = await openMaker(options)
  try {
    return await maker.make(bytes, name, options)
  } finally {
    await maker.close()
  }
}
