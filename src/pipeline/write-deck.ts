import { performance } from 'node:perf_hooks'
import { isBrowserError } from '../browser/browser-error.js'
import type { Browser } from '../browser/open-browser.js'
import type { BuildOptions } from './build-options.js'
import type { Made } from './source/make-one.js'
import { checkTargets } from '../export/targets/check-targets.js'
import { writeFiles } from '../export/targets/write-files.js'
import type { ExportInput, Format } from '../export/formats.js'
import { exporters, needBrowser } from '../export/formats.js'
import type { Tools } from './setting.js'
import { langOf } from './setting.js'
import { emptySlides } from '../report/empty-slides.js'
import { missingWords } from '../report/missing-words.js'
import { deckMarkdown, renderSlides, withFonts } from './render-deck.js'
import type { RenderOptions } from './render-deck.js'
import type { ReportOutput } from '../report/report.js'
import type { Rendered } from '../types/deck.js'

/** How a deck's slides are rendered for its files. */
export function renderOptions(
  { outline, deck, tools }: Made,
  options: BuildOptions,
): RenderOptions {
  const family = deck.finished ? 'noto' : (tools?.family ?? options.font)
  const fonts = options.release ? 'woff2' : 'woff'
  return { lang: langOf(outline, options), dark: options.dark ?? false, fonts, family }
}

/**
 * All that the exporters of one deck are given, and words that its slides lost.
 *
 * @param shown The deck's slides where they are rendered already, and looked at.
 */
export function exportInput(
  made: Made,
  options: BuildOptions,
  tools: Tools,
  browser: () => Promise<Browser>,
  shown?: Rendered,
): { input: ExportInput; errors: string[] } {
  const { deck } = made
  const render = renderOptions(made, options)
  const { theme, typesetter } = tools
  const slides = shown ?? renderSlides(deck, theme, render, tools)
  let whole: Promise<Rendered> | undefined
  const rendered = (): Promise<Rendered> => (whole ??= withFonts(slides, render, tools.remember))
  const markdown = (): string => deckMarkdown(deck, theme, render, tools)
  const { dark } = render
  const { handout: kind = 'outline', paper = 'a4' } = options
  const handout = { kind, paper, family: render.family }
  const { family = 'noto' } = render
  const input = {
    deck,
    slides,
    rendered,
    markdown,
    theme,
    family,
    dark,
    typesetter,
    handout,
    browser,
  }
  const { structural } = theme.metrics
  const empty = structural && !deck.finished ? emptySlides(deck) : []
  return { input, errors: shown ? [] : [...missingWords(deck, slides), ...empty] }
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
  { inputs, force, onProgress }: BuildOptions,
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
    return { outputs: [], errors: [error.message], browserFailed: true }
  }
}

/** Renders one deck and writes its formats; what fails with the browser does not stop the others. */
export async function writeOne(
  made: Made,
  base: string,
  options: BuildOptions,
  tools: Tools,
  browser: () => Promise<Browser>,
  shown?: Rendered,
): Promise<Written> {
  const { inputs, force, formats } = options
  const planned = formats.map((format) => base + exporters[format].suffix)
  const [problem] = await checkTargets(planned, { inputs, force })
  if (problem) throw problem
  const { input, errors } = exportInput(made, options, tools, browser, shown)
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
    errors: [...errors, ...all.flatMap((one) => one.errors)],
    browserFailed: all.some((one) => one.browserFailed),
  }
}
