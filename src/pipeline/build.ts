import { join } from 'node:path'
import type { BuildOptions } from './build-options.js'
import { limitConcurrency } from '../browser/limit-concurrency.js'
import type { Browser } from '../browser/open-browser.js'
import { failed, reportOf } from '../report/deck-report.js'
import { isOurOutput } from '../targets/made-by-us.js'
import { planOutputs } from '../targets/plan-outputs.js'
import { exporters, needBrowser } from '../export/formats.js'
import { findInputs } from '../input/find-inputs.js'
import { outputsNotice } from '../input/outputs-notice.js'
import { inputError } from '../input/input-error.js'
import { shardInputs } from '../input/shard-inputs.js'
import { weighInputs } from '../input/weigh-inputs.js'
import { openResources, type Resources } from './theme/resources.js'
import type { Made } from './source/make-one.js'
import { makeRemembered } from './source/make-one.js'
import { pptxRemarks } from '../export/pptx/pptx-remarks.js'
import { makeCombined } from './source/make-combined.js'
import type { Report, ReportDeck } from '../types/report.js'
import { exitCode } from '../report/exit-code.js'
import { formatsOf } from './formats-of.js'
import { isCombined } from './source/is-combined.js'
import { noticed } from './noticed.js'
import { wordsOfError } from '../messages/words-of-error.js'
import { writeGallery } from './gallery/write-gallery.js'

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
  browser: () => Promise<Browser>,
): Promise<Built> {
  let made: Made
  try {
    made = await make()
  } catch (error) {
    return { report: failed(name, error, options.messages), browserFailed: false }
  }
  const input = made.sources?.map(({ outline }) => outline.file.path).join(', ') ?? name
  const report = reportOf(input, made)
  const formats = formatsOf(options, made.outline.matter)
  if (formats.length === 0) return { report, browserFailed: false }
  const say = (rule: string, reason: string): void => {
    report.messages.push({ file: input, severity: 'error', rule, reason })
  }
  const { tools } = made
  if (formats.includes('pptx')) {
    report.messages.push(...pptxRemarks(input, made.deck, tools.theme, options.messages))
  }
  try {
    const { writeOne } = await import('./write-deck.js')
    const { outputs, errors, browserFailed } = await writeOne(made, base, options, browser)
    report.outputs.push(...outputs)
    await made.save?.()
    for (const reason of errors) say(browserFailed ? 'browser' : 'dropped', reason)
    return { report, browserFailed }
  } catch (error) {
    if ((error as { code?: string }).code !== 'OUTPUT') throw error
    say('output', wordsOfError(error, options.messages))
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
  resources: Resources,
): Promise<{ jobs: Job[]; failures: Built[] }> {
  if (paths.length < 2 || !(await isCombined(paths, options))) {
    const jobs = paths.map((name): Job => ({
      name,
      make: () => makeRemembered(name, options, resources),
    }))
    return { jobs, failures: [] }
  }
  const { name, made, failures } = await makeCombined(paths, options, resources.own)
  return {
    jobs: made ? [{ name, make: () => Promise.resolve(made) }] : [],
    failures: failures.map(({ path, error }) => refused(failed(path, error, options.messages))),
  }
}

const refused = (report: ReportDeck): Built => ({ report, browserFailed: false })

/** Makes and writes the decks of these inputs, a few at once; reports in the order of the inputs. */
async function buildAll(
  paths: string[],
  options: BuildOptions,
  browser: () => Promise<Browser>,
): Promise<Built[]> {
  const resources = await openResources(options, browser)
  const { jobs, failures } = await jobsOf(paths, options, resources)
  const asked = formatsOf(options)
  const suffixes = asked.map((format) => exporters[format].suffix)
  const names = jobs.map(({ name }) => name)
  const { outputs, clashes } = planOutputs(names, suffixes, options.out)
  const clashing = clashes.map(({ path, inputs: [first = path, ...others] }) => {
    const named = [first, ...others].join(', ')
    const error = inputError(first, 'output', ({ input }) => input.clash(path, named))
    return refused(failed(first, error, options.messages))
  })
  // Nothing is written where two would write one file.
  const written = clashes.length === 0 ? {} : { formats: [], contactSheet: false }
  const limit = limitConcurrency(together)
  const chosen = await chosenNames(names, options)
  const mine = jobs.map((job, index) => ({ job, base: outputs[index]?.base ?? '' }))
  const built = mine
    .filter(({ job }) => chosen.has(job.name))
    .map(({ job, base }, index) => {
      const onProgress = progressOf(options, index + 1, chosen.size)
      const own = { ...options, inputs: paths, ...written, onProgress }
      return limit(() => buildOne(job, base, own, browser))
    })
  const done = await Promise.all(built)
  const gallery = options.gallery ?? (jobs.length > 1 && options.shard === undefined)
  const isWritten = done.some(({ report }) => report.outputs.length > 0)
  const unwritten =
    gallery && isWritten && asked.includes('html') ? await galleryOf(paths, options) : []
  return [...failures, ...clashing, ...done, ...unwritten]
}

/** Writes the page of all decks; what stands in its way is told under its name. */
async function galleryOf(
  inputs: string[],
  { out, force, messages }: BuildOptions,
): Promise<Built[]> {
  try {
    await writeGallery(out, { inputs, force })
    return []
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'OUTPUT') throw error
    const path = join(out, 'index.html')
    const words = wordsOfError(error, messages)
    return [
      refused(
        failed(
          path,
          inputError(path, 'output', () => words),
        ),
      ),
    ]
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
      openBrowser({ path: options.browser, onNotice: noticed(options) }),
    ))
  // Started before anything is read: that takes it as long as making a deck takes.
  if (needBrowser(formatsOf(options))) browser().catch(() => {})
  try {
    const { out, given } = options
    const found = await findInputs(options.inputs, { out, given, isOutput: isOurOutput })
    const notice = outputsNotice(found.outputs)
    if (notice) noticed(options)?.(notice)
    const missing = found.errors.map((error) => failed(error.file ?? '', error, options.messages))
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
