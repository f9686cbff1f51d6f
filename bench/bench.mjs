/**
 * Whole processes, side by side and interleaved, on decks made of the seed:
 *
 *     npm run bench -- --sizes 60,1000 --runs 5 --formats html,pdf,pptx,all --json bench.json
 *
 * Ratios between the contenders say more than seconds: other work on the machine slows all alike.
 * One run of each goes before, so that caches are filled; a row with `forget` loses that part of them
 * before each run.
 *
 * With `--growth` instead: time and memory of each construct as it grows (see `growth.mjs`).
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { showGrowth } from './growth.mjs'
import { contenders } from './contenders.mjs'
import { makeNotes } from './make-notes.mjs'
import { measure, median } from './measure.mjs'
import { rows } from './rows.mjs'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '60,500,1000,5000,10000' },
    runs: { type: 'string', default: '5' },
    formats: { type: 'string', default: 'html,pdf,pptx,all' },
    seed: { type: 'string', default: 'sessions/jaws-days-2017.txt' },
    json: { type: 'string' },
    growth: { type: 'boolean' },
    only: { type: 'string' },
    from: { type: 'string', default: '16000' },
    to: { type: 'string', default: '1024000' },
    limit: { type: 'string', default: '60' },
  },
})
if (values.growth) {
  const { only, formats } = values
  const [from, to, limit] = [values.from, values.to, values.limit].map(Number)
  showGrowth({ only, from, to, limit, formats: formats.includes('all') ? 'html,md' : formats })
  process.exit()
}
const print = (line) => process.stdout.write(`${line}\n`)
const list = (text) => text.split(',').map((part) => part.trim())
const folder = mkdtempSync(join(tmpdir(), 'jaws-deck-bench-'))
const all = await contenders()

/** A deck of about `size` slides: the notes, and the Markdown that jaws-deck makes of them. */
function deckOf(size) {
  const home = join(folder, String(size))
  const out = join(home, 'out')
  mkdirSync(out, { recursive: true })
  const notes = join(home, 'deck.txt')
  writeFileSync(notes, makeNotes(values.seed, size))
  const { command, env } = all['jaws-deck']
  measure(command({ format: 'md', notes, out }), env)
  const markdown = join(home, 'deck.md')
  const source = readFileSync(join(out, 'deck.md'), 'utf8')
  writeFileSync(markdown, source)
  const deck = { folder: home, notes, markdown, source, out }
  for (const { prepare } of Object.values(all)) prepare?.(deck)
  return { ...deck, slides: source.split(/^---$/mu).length - 2 }
}

/** The command lines of one row, by contender. */
function commandsOf({ ours, theirs, alone, forget }, deck) {
  return Object.entries(all).flatMap(([name, { command, env }]) => {
    const own = name === 'jaws-deck'
    if (alone && !own) return []
    const line = command({ ...deck, format: own ? ours : theirs })
    if (!line) return []
    if (!own || !forget) return [{ name, line, env }]
    // A cache of its own.
    const home = mkdtempSync(join(folder, 'cache-'))
    const lost = join(home, 'jaws-deck', forget)
    return [{ name, line, env: { ...env, XDG_CACHE_HOME: home }, lost }]
  })
}

/** Size in bytes of what a contender wrote; undefined where that is not one file. */
function sizeOf(name, { ours, theirs }, deck) {
  const format = name === 'jaws-deck' ? ours : theirs
  const path = all[name].output?.({ ...deck, format })
  return path && existsSync(path) ? statSync(path).size : undefined
}

/** Medians of a row's contenders, each run once in turn. */
function measured(row, deck) {
  const commands = commandsOf(row, deck)
  const runs = row.alone ? Math.min(3, Number(values.runs)) : Number(values.runs)
  const found = new Map(commands.map(({ name }) => [name, []]))
  for (let run = row.alone ? 1 : 0; run <= runs; run++) {
    for (const { name, line, env, lost } of commands) {
      if (lost) rmSync(lost, { recursive: true, force: true })
      const result = measure(line, env)
      if (run > 0) found.get(name).push(result)
    }
  }
  const medians = [...found].map(([name, results]) => {
    const of = (key) => median(results.map((result) => result[key] ?? Number.NaN))
    return [
      name,
      {
        seconds: of('seconds'),
        cpu: of('cpu'),
        megabytes: of('megabytes'),
        bytes: sizeOf(name, row, deck),
      },
    ]
  })
  return Object.fromEntries(medians)
}

const digits = (value, count) => (Number.isFinite(value) ? value.toFixed(count) : '')

function lineOf({ name, slides, times, ratio, size, must, aim }) {
  const cell = (time) =>
    time ? `${digits(time.seconds, 2)} (${digits(time.megabytes, 0)} MB)` : '-'
  const others = Object.keys(all).map((contender) => cell(times[contender]))
  const work = `${name}, ${slides} slides`
  return `| ${[work, ...others, digits(ratio, 2), must ?? '', aim ?? '', digits(size, 3)].join(' | ')} |`
}

const results = []
try {
  const names = Object.keys(all)
  const head = ['whole process, s', ...names, 'ratio to marp-cli', 'must', 'aim', 'its file size']
  print(`| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}`)
  let deck
  for (const row of rows(list(values.sizes).map(Number), list(values.formats))) {
    if (deck?.size !== row.size) deck = { size: row.size, ...deckOf(row.size) }
    const times = measured(row, deck)
    const ratio = times['jaws-deck'].seconds / (times['marp-cli']?.seconds ?? Number.NaN)
    const { name, must, aim } = row
    const size = times['jaws-deck'].bytes / (times['marp-cli']?.bytes ?? Number.NaN)
    results.push({ name, slides: deck.slides, times, ratio, size, must, aim })
    print(lineOf(results.at(-1)))
  }
  // Rows of the watch, measured by a file of its own.
  const watch = new URL('./watch.mjs', import.meta.url)
  if (list(values.formats).includes('watch') && existsSync(fileURLToPath(watch))) {
    await import(watch.href)
  }
  const machine = `${cpus()[0]?.model ?? ''} x ${cpus().length}, Node ${process.version}`
  const versions = names.map((name) => `${name} ${all[name].version}`).join('; ')
  print(`\n${new Date().toISOString().slice(0, 10)}, ${machine.trim()}; ${versions}`)
  if (values.json) {
    writeFileSync(values.json, `${JSON.stringify({ machine, versions, results }, null, 2)}\n`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
