/**
 * How long typesetting takes: an outline made into a deck with every line and slide break chosen
 * (layouts, services and remarks included), without reading, rendering and writing.
 *
 *     node bench/typeset.mjs            the seed, and notes of 2,500, 5,000 and 10,000 lines
 *
 * Each in a process of its own, five times, with nothing kept from a run: `first` is the first deck
 * of a process, in code that has not been optimised yet, `again` the same deck once more.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { makeNotes } from './make-notes.mjs'
import { median } from './measure.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const seed = join(root, 'sessions/jaws-days-2017.txt')
const outfile = join(root, '.cache/bench/typeset-one.mjs')
const runs = 5

const program = `
import { readFileSync } from 'node:fs'
import { makeDeck, readOutline } from './src/make-deck.ts'
import { openTheme } from './src/open-theme.ts'
import { openFaces } from './src/typeset/open-faces.ts'
const [, , path] = process.argv
const theme = await openTheme(undefined, () => Promise.reject(new Error('no browser')))
const ms = []
let slides = 0
for (let i = 0; i < 2; i++) {
  const typesetter = await openFaces()('noto')
  const outline = readOutline(readFileSync(path), path, {})
  const start = performance.now()
  slides = makeDeck(outline, {}, { theme, typesetter, family: 'noto' }).slides.length
  ms.push(performance.now() - start)
}
console.log(JSON.stringify({ ms, slides }))
`

mkdirSync(join(root, '.cache/bench'), { recursive: true })
await build({
  stdin: { contents: program, resolveDir: root, loader: 'ts' },
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
})

const folder = mkdtempSync(join(tmpdir(), 'jaws-deck-typeset-'))
try {
  process.stdout.write('| notes | slides | first, ms | again, ms |\n| --- | --- | --- | --- |\n')
  for (const lines of [0, 2500, 5000, 10_000]) {
    const notes = lines === 0 ? seed : join(folder, `${lines}.txt`)
    if (lines > 0) writeFileSync(notes, makeNotes(seed, lines / 4.4))
    const found = Array.from({ length: runs }, () => {
      const { stdout, stderr } = spawnSync(process.execPath, [outfile, notes], { encoding: 'utf8' })
      if (stdout === '') throw new Error(stderr)
      return JSON.parse(stdout)
    })
    const count = readFileSync(notes, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '').length
    const of = (at) => Math.round(median(found.map(({ ms }) => ms[at])))
    process.stdout.write(`| ${count} lines | ${found[0].slides} | ${of(0)} | ${of(1)} |\n`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
