#!/usr/bin/env node
import { createReadStream, readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { help } from './help.js'
import type { CliOptions } from './options.js'
import { cliOptions } from './options.js'
import { isCacheOwn, usualCache } from '../disk/cache-folder.js'
import type { Format } from '../export/formats.js'
import { readStdin } from '../input/read-stdin.js'
import { exitCode, messageLine } from '../report/report.js'
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

/** Messages in Japanese where the user's own locale is. */
function messageLanguage(): 'en' | 'ja' {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('ja') ? 'ja' : 'en'
}

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

/** Until a signal: the page's address, then a line for each build. */
async function runWatch({ program }: Loaded, options: CliOptions): Promise<number> {
  const { watch } = await program.watch()
  const said = new Map<string, Set<string>>()
  const watching = await watch({
    ...options,
    messages: messageLanguage(),
    onNotice: say,
    onBuilt: (source, slides, ms, messages) => {
      const lines = messages.filter((message) => isShown(message, options)).map(messageLine)
      // What was said of the last save is not said again.
      for (const line of lines) if (!said.get(source)?.has(line)) say(line)
      said.set(source, new Set(lines))
      if (!options.quiet) {
        print('stdout', `${source}: ${slides} slides  ${Math.round(ms)} ms`)
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
async function runGallery({ program }: Loaded, { out, force }: CliOptions): Promise<number> {
  const { writeGallery } = await program.gallery()
  try {
    await writeGallery(out, { inputs: [], force })
    return exitCode.ok
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code !== 'OUTPUT' && code !== 'ENOENT' && code !== 'ENOTDIR') throw error
    say(`jaws-deck: ${code === 'OUTPUT' ? message : `no folder ${out} - build decks first`}`)
    return exitCode.failed
  }
}

/** Builds with notes from standard input, and with the one output to standard output, where asked. */
async function runPiped(loaded: Loaded, options: CliOptions): Promise<number> {
  const { stdinName, out } = options
  const given = new Map<string, Uint8Array>()
  if (options.inputs.includes('-')) given.set(stdinName, await readStdin(process.stdin, stdinName))
  const inputs = options.inputs.map((path) => (path === '-' ? stdinName : path))
  if (out !== '-') return runBuild(loaded, { ...options, inputs }, given)
  const folder = await mkdtemp(join(tmpdir(), 'jaws-deck-'))
  try {
    const code = await runBuild(loaded, { ...options, inputs, out: folder }, given, 'stderr')
    const [file, ...others] = await readdir(folder)
    if (others.length > 0)
      say(`jaws-deck: Unexpected ${others.length + 1} files for --out -, expected one`)
    else if (file)
      await pipeline(createReadStream(join(folder, file)), process.stdout, { end: false })
    return others.length > 0 ? exitCode.usage : code
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function runBuild(
  { program, id }: Loaded,
  options: CliOptions,
  given?: ReadonlyMap<string, Uint8Array>,
  /** Where the report goes instead of standard output. */
  instead?: 'stderr',
): Promise<number> {
  const formats: Format[] = options.command === 'check' ? [] : [...options.formats]
  if (options.contactSheet) formats.push('contact-sheet')
  const onNotice = options.quiet ? undefined : say
  const { needBrowser } = await program.formats()
  if (needBrowser(formats)) {
    // Starts while the rest of the program is still being set up: `build` gets the same one.
    const { openBrowser } = await program.browser()
    openBrowser({ path: options.browser, onNotice }).catch(() => {})
  }
  const { build } = await program.build()
  const { report, code } = await build({
    ...options,
    formats,
    given,
    program: id,
    messages: messageLanguage(),
    onNotice,
    onProgress:
      options.quiet || options.json || !process.stderr.isTTY
        ? undefined
        : (what) => process.stderr.write(`\r\u001B[K${plainLine(what)} `),
  })
  if (process.stderr.isTTY && !options.quiet && !options.json) process.stderr.write('\r\u001B[K')
  for (const { to, line } of reportLines(report, options)) {
    // What went through a temporary file is not told by its name.
    if (instead && line.includes(options.out)) continue
    print(instead ?? to, line)
  }
  const warned = report.decks.some(({ messages }) =>
    messages.some(({ severity }) => severity === 'warning'),
  )
  return code === exitCode.ok && options.strict && warned ? exitCode.failed : code
}

const commands = { build: runPiped, check: runPiped, watch: runWatch, gallery: runGallery }

async function run(argv: string[]): Promise<number> {
  const options = cliOptions(argv)
  if (options.help) {
    process.stdout.write(help)
    return exitCode.ok
  }
  if (options.version) {
    process.stdout.write(`${version()}\n`)
    return exitCode.ok
  }
  const { command, formats } = options
  // A watch shares its cores with the browser that shows it: there they would be left waiting.
  if (command !== 'watch') lowerHelpers()
  if (!isCacheOwn() && !options.quiet) {
    say(`jaws-deck: ${usualCache()} is not this user's alone - a temporary cache folder is used`)
  }
  const loaded = await loadProgram([command, ...formats].join(' '))
  const code = await commands[command](loaded, options)
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
  const { code, line, report } = thrownError(error, process.env.JAWS_DECK_DEBUG === '1')
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
