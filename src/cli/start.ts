#!/usr/bin/env node
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { isCacheOwn, usualCache } from '../disk/cache-folder.js'
import { readStdin } from '../input/read-stdin.js'
import type { RunOptions } from './with-config.js'
import { cliOptions } from './options.js'
import { messageLanguage } from './message-language.js'
import { checkCommand } from './check-command.js'
import { messageLines, mostLines } from './message-lines.js'
import { runInit } from './run-init.js'
import { UsageError } from './usage-error.js'
import { withConfig } from './with-config.js'
import { catalogueOf } from '../messages/catalogue.js'
import { wordsOfError } from '../messages/words-of-error.js'
import { exitCode } from '../report/exit-code.js'
import { isShown, jsonLines, reportLines } from './report-lines.js'
import { loadProgram, type Loaded } from './load-program.js'
import { plainLine } from '../report/plain-line.js'
import { lowerHelpers } from './lower-helpers.js'
import { thrownError } from '../report/thrown-error.js'

function version(): string {
  const file = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(file) as { version: string }).version
}

const print = (to: 'stdout' | 'stderr', line: string): void =>
  void process[to].write(`${plainLine(line)}\n`)
const say = (line: string): void => print('stderr', line)

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
        print('stdout', terminal.rebuilt(source, slides, Math.round(ms)))
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

/** Builds with notes from standard input, and with the one output to standard output, where asked. */
async function runPiped(loaded: Loaded, options: RunOptions): Promise<number> {
  const { stdinName, out } = options
  const given = new Map<string, Uint8Array>()
  if (options.inputs.includes('-')) given.set(stdinName, await readStdin(process.stdin, stdinName))
  const inputs = options.inputs.map((path) => (path === '-' ? stdinName : path))
  if (out !== '-') return runBuild(loaded, { ...options, inputs }, given)
  const folder = await mkdtemp(join(tmpdir(), 'jaws-deck-'))
  try {
    const code = await runBuild(loaded, { ...options, inputs, out: folder }, given, 'stderr')
    const [file, ...others] = await readdir(folder)
    if (others.length > 0) say(catalogueOf(options.messages).terminal.manyFiles(others.length + 1))
    else if (file)
      await pipeline(createReadStream(join(folder, file)), process.stdout, { end: false })
    return others.length > 0 ? exitCode.usage : code
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function runBuild(
  { program, id }: Loaded,
  options: RunOptions,
  given?: ReadonlyMap<string, Uint8Array>,
  /** Where the report goes instead of standard output. */
  instead?: 'stderr',
): Promise<number> {
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
    given,
    program: id,
    onNotice,
    onProgress: isTold
      ? (what) => process.stderr.write(`${clearLine}${plainLine(what)} `)
      : undefined,
  })
  if (isTold) process.stderr.write(clearLine)
  for (const { to, line } of reportLines(report, options)) {
    // What went through a temporary file is not told by its name.
    if (instead && line.includes(options.out)) continue
    print(instead ?? to, line)
  }
  const warned = report.decks.some(({ messages: all }) =>
    all.some(({ severity }) => severity === 'warning'),
  )
  return code === exitCode.ok && options.strict === true && warned ? exitCode.failed : code
}

const runs = { build: runPiped, check: runPiped, watch: runWatch, gallery: runGallery }

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
  if (!isCacheOwn() && !given.quiet) {
    say(catalogueOf(locale).terminal.otherCache(usualCache()))
  }
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

/** The one place where whatever was thrown becomes a line, an exit code and, for `--json`, a report. */
function end(error: unknown): void {
  const locale = messageLanguage(process.argv.slice(2), process.env)
  const { code, line, report } = thrownError(error, process.env.JAWS_DECK_DEBUG === '1', locale)
  for (const part of line.split('\n')) say(part)
  if (process.argv.includes('--json')) {
    for (const part of jsonLines(report)) print('stdout', part)
  }
  process.exitCode = code
}

// What is thrown where nobody waits for it ends the run too; a second one changes nothing.
process.once('uncaughtException', (error) => {
  end(error)
  process.once('uncaughtException', () => process.exit())
  process.exit()
})

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  end(error)
}
