import { performance } from 'node:perf_hooks'
import { toString } from 'mdast-util-to-string'
import type { VFileMessage } from 'vfile-message'
import { isBrowserError } from './browser/browser-error.js'
import type { Browser } from './browser/open-browser.js'
import { openBrowser } from './browser/open-browser.js'
import type { CombinedSource } from './combine-outlines.js'
import { combinedMessages } from './combined-messages.js'
import { checkTargets } from './export/check-targets.js'
import type { HandoutKind } from './export/export-handout.js'
import { planOutputs } from './export/plan-outputs.js'
import { writeFiles } from './export/write-files.js'
import type { ExportInput, Format } from './formats.js'
import { exporters } from './formats.js'
import { finishedDeck } from './finished-deck.js'
import { findInputs } from './input/find-inputs.js'
import { inputError } from './input/input-error.js'
import type { DeckOptions, Tools } from './make-deck.js'
import { langOf, makeDeck } from './make-deck.js'
import { makeCombined } from './make-combined.js'
import { readOne, RefusedInput } from './read-one.js'
import { deckMarkdown, renderDeck } from './render-deck.js'
import type { RenderOptions } from './render-deck.js'
import type { Report, ReportDeck, ReportOutput } from './report.js'
import { accountOf, exitCode, reportMessage } from './report.js'
import { missingWords } from './missing-words.js'
import { loadTheme } from './theme/load-theme.js'
import { createTypesetter } from './typeset/create-typesetter.js'
import type { Deck, Outline } from './types.js'

export interface BuildOptions extends DeckOptions {
  inputs: string[]
  out: string
  formats: Format[]
  theme: string
  dark?: boolean
  /** Makes one deck of many inputs. */
  combine?: boolean
  browser?: string
  force?: boolean
  /** Slides on a page of the handout, or the notes beside each slide (default). */
  handout?: HandoutKind
  /** Of the handout; default A4. */
  paper?: 'a4' | 'letter'
  /** Language of messages. */
  messages?: 'en' | 'ja'
  /** Told what is being done, for what takes long. */
  onProgress?: (what: string) => void
  /** Told what is no diagnostic of an input, e.g. that the sandbox is off. */
  onNotice?: (notice: string) => void
}

export interface BuildResult {
  report: Report
  /** Exit code as a value. */
  code: number
}

/** One input read, and its deck. */
export interface Made {
  outline: Outline
  deck: Deck
  /** Addresses of the pictures in its notes, shown or not. */
  images: string[]
  /** The inputs of a combined deck. */
  sources?: CombinedSource[]
}

const emptyAccount = {
  lines: 0,
  onSlides: 0,
  inNotes: 0,
  inHandout: 0,
  dropped: 0,
  droppedLines: [],
}

/** The report of an input that could not be read. Throws what is no diagnostic. */
export function failed(source: string, error: unknown): ReportDeck {
  const messages = error instanceof RefusedInput ? error.messages : [error as VFileMessage]
  if (!messages.some((message) => message.source === 'jaws-deck' || message.fatal)) throw error
  return {
    source,
    title: '',
    slides: [],
    account: emptyAccount,
    minutes: 0,
    outputs: [],
    messages: messages.map((message) => reportMessage(message, source)),
  }
}

/** The report of a deck that was made. */
export function reportOf(source: string, { outline, deck, sources }: Made): ReportDeck {
  const account = accountOf(outline.lines, deck, outline.steering)
  const seconds = deck.slides.reduce((sum, slide) => sum + slide.data.seconds, 0)
  const messages = sources
    ? combinedMessages(outline, sources)
    : outline.file.messages.map((message) => reportMessage(message, source))
  for (const line of account.droppedLines) {
    const reason =
      'Unexpected line on no slide, in no note and in no handout - this is a bug of jaws-deck'
    messages.push({ file: source, line, column: 1, severity: 'error', rule: 'dropped', reason })
  }
  return {
    source,
    ...(sources
      ? {
          sources: sources.map(({ outline: { file }, before }) => ({
            source: file.path,
            firstLine: before + 1,
          })),
        }
      : {}),
    title: deck.title,
    slides: deck.slides.map((slide, index) => ({
      n: index + 1,
      id: slide.data.id,
      title: toString(slide.heading),
      layout: slide.data.layout,
      reason: slide.data.reason,
      ...(slide.data.part ? { part: slide.data.part } : {}),
      lines: slide.data.lines,
      seconds: Math.round(slide.data.seconds),
    })),
    account,
    minutes: Math.round(seconds / 6) / 10,
    outputs: [],
    messages,
  }
}

/** Reads one outline and makes its deck; messages of all stages are on the outline's file. */
export async function makeOne(path: string, options: BuildOptions, tools: Tools): Promise<Made> {
  const { outline, images, pictures } = await readOne(path, options)
  const deck =
    outline.dialect === 'marp' ? finishedDeck(outline, pictures) : makeDeck(outline, options, tools)
  return { outline, deck, images }
}

/** How a deck's slides are rendered for its files. */
export function renderOptions({ outline }: Made, options: BuildOptions): RenderOptions {
  return { lang: langOf(outline, options), dark: options.dark ?? false, fonts: 'woff' }
}

/** All that the exporters of one deck are given, and words that its slides lost. */
export async function exportInput(
  made: Made,
  options: BuildOptions,
  tools: Tools,
  browser: () => Promise<Browser>,
): Promise<{ input: ExportInput; errors: string[] }> {
  const { deck } = made
  const render = renderOptions(made, options)
  const { theme, typesetter } = tools
  const rendered = await renderDeck(deck, theme, render, tools)
  const markdown = deckMarkdown(deck, theme, render)
  const { dark } = render
  const { handout: kind = 'outline', paper = 'a4' } = options
  const handout = { kind, paper }
  const input = { deck, rendered, markdown, theme, dark, typesetter, handout, browser }
  return { input, errors: missingWords(deck, rendered) }
}

/** Renders one deck and writes its formats; what fails with the browser does not stop the others. */
export async function writeOne(
  made: Made,
  base: string,
  options: BuildOptions,
  tools: Tools,
  browser: () => Promise<Browser>,
): Promise<{ outputs: ReportOutput[]; errors: string[]; browserFailed: boolean }> {
  const { inputs, force } = options
  const planned = options.formats.map((format) => base + exporters[format].suffix)
  const [problem] = await checkTargets(planned, { inputs, force })
  if (problem) throw problem
  const { input, errors } = await exportInput(made, options, tools, browser)
  const outputs: ReportOutput[] = []
  let browserFailed = false
  for (const format of options.formats) {
    const start = performance.now()
    options.onProgress?.(`${base} ${format}`)
    try {
      const files = await exporters[format].make(input)
      const targets = files.map(({ suffix, data }) => ({ path: base + suffix, data }))
      await writeFiles(targets, { inputs, force })
      const ms = Math.round(performance.now() - start)
      for (const { path, data } of targets) {
        outputs.push({ format, path, bytes: Buffer.byteLength(data), ms })
      }
    } catch (error) {
      if (!isBrowserError(error)) throw error
      browserFailed = true
      errors.push(error.message)
    }
  }
  return { outputs, errors, browserFailed }
}

/**
 * Builds decks from outlines: the whole program but for the command line.
 *
 * All inputs are read, and all decks made, before the first file is written. An input that fails
 * does not stop the others.
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const found = await findInputs(options.inputs)
  const decks: ReportDeck[] = found.errors.map((error) => failed(error.file ?? '', error))
  const [theme, typesetter] = await Promise.all([loadTheme(options.theme), createTypesetter()])
  const made = new Map<string, Made>()
  const combines = options.combine === true && found.paths.length > 1
  if (combines) {
    const combined = await makeCombined(found.paths, options, { theme, typesetter })
    for (const { path, error } of combined.failures) decks.push(failed(path, error))
    if (combined.made) made.set(combined.name, combined.made)
  }
  for (const path of combines ? [] : found.paths) {
    try {
      made.set(path, await makeOne(path, options, { theme, typesetter }))
    } catch (error) {
      decks.push(failed(path, error))
    }
  }
  const { outputs, clashes } = planOutputs(
    [...made.keys()],
    options.formats.map((format) => exporters[format].suffix),
    options.out,
  )
  for (const { path, inputs } of clashes) {
    const reason = `two inputs would write ${path}: ${inputs.join(', ')} - rename one or choose another --out`
    decks.push(failed(inputs[0] ?? path, inputError(inputs[0] ?? path, 'output', reason)))
  }
  let code: number = decks.length > 0 ? exitCode.failed : exitCode.ok
  let opened: Promise<Browser> | undefined
  const browser = (): Promise<Browser> =>
    (opened ??= openBrowser({ path: options.browser, onNotice: options.onNotice }))
  try {
    for (const { input, base } of outputs) {
      const one = made.get(input)
      if (!one) continue
      const source = one.sources?.map(({ outline }) => outline.file.path).join(', ') ?? input
      const report = reportOf(source, one)
      decks.push(report)
      if (clashes.length > 0 || options.formats.length === 0) continue
      try {
        const written = await writeOne(
          one,
          base,
          { ...options, inputs: found.paths },
          { theme, typesetter },
          browser,
        )
        report.outputs.push(...written.outputs)
        for (const reason of written.errors) {
          report.messages.push({
            file: source,
            severity: 'error',
            rule: written.browserFailed ? 'browser' : 'dropped',
            reason,
          })
        }
        if (written.browserFailed) code = exitCode.browser
      } catch (error) {
        if ((error as { code?: string }).code !== 'OUTPUT') throw error
        const reason = (error as Error).message
        report.messages.push({ file: source, severity: 'error', rule: 'output', reason })
      }
    }
  } finally {
    if (opened) await opened.then((it) => it.close()).catch(() => {})
  }
  const bad = decks.some(({ messages }) => messages.some(({ severity }) => severity === 'error'))
  if (bad && code === exitCode.ok) code = exitCode.failed
  return { report: { version: 1, decks }, code }
}
