#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs'
import { isBrowserError } from '../browser/browser-error.js'
import type { RunOptions } from './with-config.js'
import { cliOptions } from './options.js'
import { messageLanguage } from './message-language.js'
import { checkCommand } from './check-command.js'
import { messageLines, mostLines } from './message-lines.js'
import { runInit } from './run-init.js'
import { isUsageError, UsageError } from './usage-error.js'
import { withConfig } from './with-config.js'
import { catalogueOf } from '../messages/catalogue.js'
import { wordsOfError } from '../messages/words-of-error.js'
import { exitCode } from '../report/exit-code.js'
import { isShown, reportLines } from './report-lines.js'
import { loadProgram, type Loaded } from './load-program.js'
import { lowerHelpers } from './lower-helpers.js'
import { isThemeError } from '../theme/theme-error.js'

function version(): string {
  const file = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(file) as { version: string }).version
}

const say = (line: string): void => void process.stderr.write(`${line}\n`)

/**
 * The exit code for the signal that ends a watch; a second one does not wait for the rest. The
 * listeners stay: those who clean up on a signal end the process themselves where nobody else listens.
 */
function endSignal(): Promise<number> {
  return new Promise((done) => {
    let ending = false
    const end = (code: number): void => {
      if (ending) process.exit(code)
      ending = true
      done(code)
    }
    process.on('SIGINT', () => end(exitCode.interrupted))
    process.on('SIGTERM', () => end(exitCode.terminated))
  })
}

/** What goes over one line of a terminal, and is gone when it is done. */
const clearLine = '\r\u001B[K'

/** Until a signal: the page's address, then a line for each build. */
async function runWatch({ program }: Loaded, options: RunOptions): Promise<number> {
  const { watch } = await program.watch()
  const { terminal } = catalogueOf(options.messages)
  const isTold = process.stderr.isTTY && options.quiet !== true
  const said = new Map<string, Set<string>>()
  const watching = await watch({
    ...options,
    editor: process.env['JAWS_DECK_EDITOR'],
    onNotice: say,
    onBuilding: (source) => {
      if (isTold) process.stderr.write(clearLine + terminal.building(source))
    },
    onBuilt: (source, slides, ms, messages) => {
      if (isTold) process.stderr.write(clearLine)
      const shown = messages.filter((message) => isShown(message, options))
      const lines = messageLines(shown, options.messages)
      // What was said of the last save is not said again.
      const fresh = lines.filter((line) => !said.get(source)?.has(line))
      for (const line of fresh.slice(0, mostLines)) say(line)
      const rest = fresh.length - mostLines
      const command = checkCommand(source.split(', '), ' --json')
      if (rest > 0) say(terminal.moreMessages(rest, command))
      said.set(source, new Set(lines))
      if (options.quiet !== true) {
        process.stdout.write(`${terminal.rebuilt(source, slides, Math.round(ms))}\n`)
      }
    },
  })
  const signal = endSignal()
  for (const url of watching.urls) process.stdout.write(`${url}\n`)
  if (options.open) await (await import('open')).default(watching.url)
  const code = await signal
  await watching.close()
  return code
}

/** The last step of a run in shards. */
async function runGallery({ program }: Loaded, options: RunOptions): Promise<number> {
  const { out, force, messages } = options
  const { writeGallery } = await program.gallery()
  try {
    await writeGallery(out, { inputs: [], force })
    return exitCode.ok
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'OUTPUT' && code !== 'ENOENT' && code !== 'ENOTDIR') throw error
    const { noFolder } = catalogueOf(messages).terminal
    say(`jaws-deck: ${code === 'OUTPUT' ? wordsOfError(error, messages) : noFolder(out)}`)
    return exitCode.failed
  }
}

async function runBuild({ program, id }: Loaded, options: RunOptions): Promise<number> {
  const asked = options.command === 'check' ? { formats: [], contactSheet: false } : {}
  const own = { ...options, ...asked }
  const { quiet = false, json, messages } = options
  const { needsBrowser } = await program.needs()
  const onNotice = quiet ? undefined : say
  if (needsBrowser(own)) {
    // Starts while the rest of the program is still being set up: `build` gets the same one.
    const [{ openBrowser }, { noticed }] = await Promise.all([program.browser(), program.notices()])
    const told = noticed({ onNotice, messages })
    openBrowser({ path: options.browser, onNotice: told }).catch(() => {})
  }
  const { build } = await program.build()
  const isTold = !quiet && !json && process.stderr.isTTY
  const { report, code } = await build({
    ...own,
    program: id,
    onNotice,
    onProgress: isTold ? (what) => process.stderr.write(`${clearLine}${what} `) : undefined,
  })
  if (isTold) process.stderr.write(clearLine)
  for (const { to, line } of reportLines(report, options)) process[to].write(`${line}\n`)
  const warned = report.decks.some(({ messages: all }) =>
    all.some(({ severity }) => severity === 'warning'),
  )
  return code === exitCode.ok && options.strict === true && warned ? exitCode.failed : code
}

const runs = { build: runBuild, check: runBuild, watch: runWatch, gallery: runGallery }

async function run(argv: string[]): Promise<number> {
  const given = cliOptions(argv)
  const locale = messageLanguage(argv, process.env)
  if (given.help) {
    process.stdout.write(catalogueOf(locale).help)
    return exitCode.ok
  }
  if (given.version) {
    process.stdout.write(`${version()}\n`)
    return exitCode.ok
  }
  const { command, formats } = given
  // A watch shares its cores with the browser that shows it: there they would be left waiting.
  if (command !== 'watch') lowerHelpers()
  const loaded = await loadProgram([command, ...(formats ?? ['html'])].join(' '))
  const { loadConfig } = await loaded.program.config()
  const options = withConfig(given, await loadConfig(given.inputs), locale)
  if (command === 'init') return runInit(options, (line) => process.stdout.write(`${line}\n`))
  const [folder = ''] = options.inputs
  if (command !== 'gallery' && options.usual && !options.json && !existsSync(folder)) {
    throw new UsageError((words) => words.start(folder))
  }
  const code = await runs[command](loaded, options)
  await loaded.keepCode()
  return code
}

// Else a limit on file sizes ends the process without a word; writing then fails with EFBIG.
process.on('SIGXFSZ', () => {})

// A reader that has enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? exitCode.ok : exitCode.failed)
})

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  const words = wordsOfError(error, messageLanguage(process.argv.slice(2), process.env))
  if (isUsageError(error) || isThemeError(error)) {
    say(`jaws-deck: ${words}`)
    process.exitCode = exitCode.usage
  } else if (isBrowserError(error)) {
    // No theme could be measured; what fails to print is said in the report.
    say(`jaws-deck: ${words}`)
    process.exitCode = exitCode.browser
  } else {
    say(`jaws-deck: ${(error instanceof Error && !('say' in error) && error.stack) || words}`)
    process.exitCode = exitCode.failed
  }
}
