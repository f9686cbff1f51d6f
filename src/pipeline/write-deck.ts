import { basename } from 'node:path'
import { performance } from 'node:perf_hooks'
import { isBrowserError } from '../browser/browser-error.js'
import type { Browser } from '../browser/open-browser.js'
import type { BuildOptions } from './build-options.js'
import type { Made } from './source/make-one.js'
import { checkTargets } from '../targets/check-targets.js'
import { writeFiles } from '../targets/write-files.js'
import type { Format } from '../export/formats.js'
import type { ExportInput } from '../export/exporter.js'
import { exporters, needBrowser } from '../export/formats.js'
import { langOf } from './setting.js'
import { emptySlides } from '../report/empty-slides.js'
import { missingPlaced } from '../report/missing-words.js'
import { wordsFor } from '../messages/words-for.js'
import {
  deckMarkdown,
  renderSlides,
  withFonts,
  type NumberedDeck,
  type NumberedSlide,
} from './render-deck.js'
import type { RenderOptions } from './render-deck.js'
import { formatsOf } from './formats-of.js'
import { wordsOfError } from '../messages/words-of-error.js'
import type { ReportOutput } from '../types/report.js'
import type { Deck, Rendered } from '../types/deck.js'

/** Errors for words that slides lost. */
export const lostWords = (slides: NumberedSlide[], { file }: Deck): string[] =>
  slides.flatMap(({ missing }, index) =>
    missing.map((words) => wordsFor(file).plan.lostWords(index + 1, words)),
  )

/** How a deck's slides are rendered for its files. */
export function renderOptions(
  { outline, deck, tools }: Made,
  options: BuildOptions,
): RenderOptions {
  const family = deck.finished ? 'noto' : (tools.family ?? options.font)
  const fonts = options.release ? 'woff2' : 'woff'
  const dark = options.dark ?? outline.matter.dark ?? false
  return { lang: langOf(outline, options), dark, fonts, family }
}

/**
 * All that the exporters of one deck are given, and which words its slides lost, asked once they are made.
 *
 * @param shown The deck's slides where they are rendered already, and looked at.
 */
export function exportInput(
  made: Made,
  options: BuildOptions,
  browser: () => Promise<Browser>,
  shown?: NumberedDeck,
): { input: ExportInput; errors: () => string[] } {
  const { deck, tools } = made
  const render = renderOptions(made, options)
  const { theme, typesetter } = tools
  let slides = shown
  let whole: Promise<Rendered> | undefined
  const rendered = (): Promise<Rendered> => {
    slides ??= renderSlides(deck, theme, render, tools.renderer)
    return (whole ??= withFonts(slides, render))
  }
  const markdown = (): string => deckMarkdown(deck, theme, render)
  const { dark } = render
  const { matter } = made.outline
  const kind = options.handout ?? matter.handout ?? 'outline'
  const paper = options.paper ?? matter.paper ?? 'a4'
  const handout = { kind, paper, family: render.family }
  const { family = 'noto' } = render
  const input = {
    deck,
    lang: render.lang,
    rendered,
    markdown,
    theme,
    family,
    dark,
    typesetter,
    handout,
    pdfNotes: options.pdfNotes,
    browser,
  }
  const errors = (): string[] => {
    if (shown) return []
    const empty = theme.metrics.structural && !deck.finished ? emptySlides(deck) : []
    return [...(slides ? lostWords(slides.slides, deck) : missingPlaced(deck)), ...empty]
  }
  return { input, errors }
}

/** What came of writing one deck. */
export interface Written {
  outputs: ReportOutput[]
  errors: string[]
  browserFailed: boolean
}

/** Makes one format and writes its files; a failure of the browser is an error that is told. */
async function writeFormat(
  format: Format,
  input: ExportInput,
  base: string,
  { inputs, force, onProgress, messages }: BuildOptions,
): Promise<Written> {
  const start = performance.now()
  onProgress?.(`${base} ${format}`)
  try {
    const files = await exporters[format].make(input)
    const targets = files.map(({ suffix, data }) => ({ path: base + suffix, data }))
    await writeFiles(targets, { inputs, force })
    const ms = Math.round(performance.now() - start)
    const outputs = targets.map(({ path, data }) => {
      return { format, path, bytes: Buffer.byteLength(data), ms }
    })
    return { outputs, errors: [], browserFailed: false }
  } catch (error) {
    if (!isBrowserError(error)) throw error
    return { outputs: [], errors: [wordsOfError(error, messages)], browserFailed: true }
  }
}

/** Renders one deck and writes its formats; what fails with the browser does not stop the others. */
export async function writeOne(
  made: Made,
  base: string,
  options: BuildOptions,
  browser: () => Promise<Browser>,
  shown?: NumberedDeck,
): Promise<Written> {
  const { inputs, force } = options
  const formats = formatsOf(options, made.outline.matter)
  const planned = formats.map((format) => base + exporters[format].suffix)
  const [problem] = await checkTargets(planned, { inputs, force })
  if (problem) throw problem
  const { input, errors } = exportInput(made, options, browser, shown)
  if (formats.includes('og')) input.card = basename(base) + exporters.og.suffix
  const write = (format: Format): Promise<Written> => writeFormat(format, input, base, options)
  const isPrinted = (format: Format): boolean => needBrowser([format])
  // The browser prints while the other formats are made here.
  const printing = Promise.allSettled(formats.filter(isPrinted).map(write))
  const results = new Map<Format, Written>()
  for (const format of formats) if (!isPrinted(format)) results.set(format, await write(format))
  for (const [index, printed] of (await printing).entries()) {
    const format = formats.filter(isPrinted)[index]
    if (printed.status === 'rejected') throw printed.reason
    if (format) results.set(format, printed.value)
  }
  const all = formats.flatMap((format) => results.get(format) ?? [])
  return {
    outputs: all.flatMap((one) => one.outputs),
    errors: [...errors(), ...all.flatMap((one) => one.errors)],
    browserFailed: all.some((one) => one.browserFailed),
  }
}
