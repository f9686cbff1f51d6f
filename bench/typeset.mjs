/**
 * How long typesetting takes, without reading, rendering and writing:
 *
 *     node bench/typeset.mjs            the seed, and notes of 2,500, 5,000 and 10,000 lines
 *
 * `set` is lines and slide breaks chosen and every box placed; `deck` is all that makes a deck: the
 * same with planning, cover, agenda, index and links, and what is remarked about the notes. `first`
 * is the first deck of a process, `again` the same notes once more, in code that V8 has optimised.
 * Each in a process of its own that is loaded as the command line is, several times, with nothing
 * kept from run to run but the program's code.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { bundleProgram } from '../scripts/bundle-program.mjs'
import { makeNotes } from './make-notes.mjs'
import { median } from './measure.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const seed = join(root, 'sessions/jaws-days-2017.txt')
const folder = join(root, '.cache/bench')
const program = join(folder, 'typeset.cjs')
const runs = 7

mkdirSync(folder, { recursive: true })
await bundleProgram(join(root, 'bench/typeset-program.ts'), program)
await build({
  entryPoints: ['load-program', 'lower-helpers'].map((name) => join(root, `src/cli/${name}.ts`)),
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
})

function runOne(notes, what) {
  const one = join(root, 'bench/typeset-one.mjs')
  const args = [one, program, notes, what]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stdout === '' ? undefined : JSON.parse(stdout)
}

const home = mkdtempSync(join(tmpdir(), 'jaws-deck-typeset-'))
try {
  runOne(seed, 'code')
  const heads = ['notes', 'slides', 'set, first', 'again', 'deck, first', 'again']
  process.stdout.write(`| ${heads.join(' | ')} |\n|${' --- |'.repeat(heads.length)}\n`)
  for (const lines of [0, 2500, 5000, 10_000]) {
    const notes = lines === 0 ? seed : join(home, `${lines}.txt`)
    if (lines > 0) writeFileSync(notes, makeNotes(seed, lines / 4.4))
    const found = { set: [], whole: [] }
    for (let run = 0; run < runs; run++) {
      for (const what of ['set', 'whole']) found[what].push(runOne(notes, what))
    }
    const count = readFileSync(notes, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
    const of = (what, at) => `${Math.round(median(found[what].map(({ ms }) => ms[at])))} ms`
    const cells = [of('set', 0), of('set', 1), of('whole', 0), of('whole', 1)]
    const { slides } = found.whole[0]
    process.stdout.write(`| ${[`${count.length} lines`, slides, ...cells].join(' | ')} |\n`)
  }
} finally {
  rmSync(home, { recursive: true, force: true })
}
