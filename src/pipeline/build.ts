import { join } from 'node:path'
import type { BuildOptions } from './build-options.js'
import { limitConcurrency } from '../browser/limit-concurrency.js'
import type { Browser } from '../browser/open-browser.js'
import { failed, reportOf } from '../report/deck-report.js'
import { isOurOutput } from '../export/targets/made-by-us.js'
import { planOutputs } from '../export/targets/plan-outputs.js'
import { exporters, needBrowser } from '../export/formats.js'
import { findInputs } from '../input/find-inputs.js'
import { outputsNotice } from '../input/outputs-notice.js'
import { inputError } from '../input/input-error.js'
import { shardInputs } from '../input/shard-inputs.js'
import { weighInputs } from '../input/weigh-inputs.js'
import type { Tools } from './setting.js'
import type { Made } from './source/make-one.js'
import { makeKept } from './source/make-one.js'
import { pptxRemarks } from '../export/pptx/pptx-remarks.js'
import { makeCombined } from './source/make-combined.js'
import type { Report, ReportDeck } from '../report/report.js'
import { exitCode } from '../report/report.js'
import { accentedTheme } from './theme/accented-theme.js'
import { openFaces } from '../typeset/open-faces.js'
import { writeGallery } from '../export/gallery/write-gallery.js'

export interface BuildResult {
  report: Report
  /** Exit code as a value. */
  code: number
}

interface Built {
  report: ReportDeck
  browserFailed: boolean
}

/** A deck to be made, under the name of its outputs. */
interface Job {
  name: string
  make: () => Promise<Made>
}

/** Makes one deck and writes it; whatever is wrong with it is in its report. */
async function buildOne(
  { name, make }: Job,
  base: string,
  options: BuildOptions,
  tools: Tools,
  browser: () => Promise<Browser>,
): Promise<Built> {
  let made: Made
  try {
    made = await make()
  } catch (error) {
    return { report: failed(name, error), browserFailed: false }
  }
  const input = made.sources?.map(({ outline }) => outline.file.path).join(', ') ?? name
  const report = reportOf(input, made)
  if (options.formats.length === 0) return { report, browserFailed: false }
  const say = (rule: string, reason: string): void => {
    report.messages.push({ file: input, severity: 'error', rule, reason })
  }
  const own = made.tools ?? tools
  if (options.formats.includes('pptx')) {
    report.messages.push(...pptxRemarks(input, made.deck, own.theme, options.messages))
  }
  try {
    const { writeOne } = await import('./write-deck.js')
    const { outputs, errors, browserFailed } = await writeOne(made, base, options, own, browser)
    report.outputs.push(...outputs)
    await made.keep?.()
    for (const reason of errors) say(browserFailed ? 'browser' : 'dropped', reason)
    return { report, browserFailed }
  } catch (error) {
    if ((error as { code?: string }).code !== 'OUTPUT') throw error
    say('output', (error as Error).message)
    return { report, browserFailed: false }
  }
}

/** What is done is said with how far the run has come, where it has more than one deck. */
function progressOf(
  { onProgress }: BuildOptions,
  n: number,
  total: number,
): BuildOptions['onProgress'] {
  return onProgress && total > 1 ? (what) => onProgress(`${n}/${total} ${what}`) : onProgress
}

/** How many decks are under way at once: one is made while the browser prints another. */
const together = 2

/** A job for each input, or one for all of them together; and what could not be read. */
async function jobsOf(
  paths: string[],
  options: BuildOptions,
  tools: Tools,
): Promise<{ jobs: Job[]; failures: Built[] }> {
  if (options.combine !== true || paths.length < 2) {
    const jobs = paths.map((name): Job => ({ name, make: () => makeKept(name, options, tools) }))
    return { jobs, failures: [] }
  }
  const { name, made, failures } = await makeCombined(paths, options, tools)
  return {
    jobs: made ? [{ name, make: () => Promise.resolve(made) }] : [],
    failures: failures.map(({ path, error }) => refused(failed(path, error))),
  }
}

const refused = (report: ReportDeck): Built => ({ report, browserFailed: false })

/** Makes and writes the decks of these inputs, a few at once; reports in the order of the inputs. */
async function buildAll(
  paths: string[],
  options: BuildOptions,
  browser: () => Promise<Browser>,
): Promise<Built[]> {
  const open = accentedTheme(browser, options)
  const { font: family } = options
  const openTypesetter = openFaces()
  const [theme, typesetter] = await Promise.all([open(options.theme), openTypesetter(family)])
  const tools: Tools = { theme, typesetter, family, openTheme: open, openTypesetter }
  const { jobs, failures } = await jobsOf(paths, options, tools)
  const suffixes = options.formats.map((format) => exporters[format].suffix)
  const names = jobs.map(({ name }) => name)
  const { outputs, clashes } = planOutputs(names, suffixes, options.out)
  const clashing = clashes.map(({ path, inputs: [first = path, ...others] }) => {
    const named = [first, ...others].join(', ')
    const reason = `two inputs would write ${path}: ${named} - rename one or choose another --out`
    return refused(failed(first, inputError(first, 'output', reason)))
  })
  const formats = clashes.length === 0 ? options.formats : []
  const limit = limitConcurrency(together)
  const chosen = await chosenNames(names, options)
  const mine = jobs.map((job, index) => ({ job, base: outputs[index]?.base ?? '' }))
  const built = mine
    .filter(({ job }) => chosen.has(job.name))
    .map(({ job, base }, index) => {
      const onProgress = progressOf(options, index + 1, chosen.size)
      const own = { ...options, inputs: paths, formats, onProgress }
      return limit(() => buildOne(job, base, own, tools, browser))
    })
  const done = await Promise.all(built)
  const gallery = options.gallery ?? (jobs.length > 1 && options.shard === undefined)
  const unwritten = gallery && formats.includes('html') ? await galleryOf(paths, options) : []
  return [...failures, ...clashing, ...done, ...unwritten]
}

/** Writes the page of all decks; what stands in its way is told under its name. */
async function galleryOf(inputs: string[], { out, force }: BuildOptions): Promise<Built[]> {
  try {
    await writeGallery(out, { inputs, force })
    return []
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code !== 'OUTPUT') throw error
    const path = join(out, 'index.html')
    return [refused(failed(path, inputError(path, 'output', message)))]
  }
}

/** The decks of this run's shard; all without one. */
async function chosenNames(names: string[], { shard }: BuildOptions): Promise<Set<string>> {
  if (!shard) return new Set(names)
  return new Set(shardInputs(await weighInputs(names), shard.index, shard.count))
}

/**
 * Builds decks from outlines: the whole program but for the command line.
 *
 * One deck after another is made and written, so that memory depends on the largest, not on their
 * number. An input that fails does not stop the others; two that would write one file stop all.
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  let opened: Promise<Browser> | undefined
  const browser = (): Promise<Browser> =>
    (opened ??= import('../browser/open-browser.js').then(({ openBrowser }) =>
      openBrowser({ path: options.browser, onNotice: options.onNotice }),
    ))
  // Started before anything is read: that takes it as long as making a deck takes.
  if (needBrowser(options.formats)) browser().catch(() => {})
  try {
    const found = await findInputs(options.inputs, { out: options.out, isOutput: isOurOutput })
    const notice = outputsNotice(found.outputs)
    if (notice) options.onNotice?.(notice)
    const missing = found.errors.map((error) => failed(error.file ?? '', error))
    const built = await buildAll(found.paths, options, browser)
    const decks = [...missing, ...built.map(({ report }) => report)]
    const bad = decks.some(({ messages }) => messages.some(({ severity }) => severity === 'error'))
    const printed = !built.some(({ browserFailed }) => browserFailed)
    const code = !printed ? exitCode.browser : bad ? exitCode.failed : exitCode.ok
    return { report: { version: 1, decks }, code }
  } finally {
    await opened?.then((it) => it.close()).catch(() => {})
  }
}
