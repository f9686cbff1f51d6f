/**
 * What a designer counts in the decks that notes give:
 *
 *     node scripts/deck-figures.mjs FILES [--minutes N] [--json]
 */
import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { common } from './bundle-program.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'dist/parts')
const program = join(folder, 'deck-figures.js')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: 'string' }, json: { type: 'boolean', default: false } },
})

mkdirSync(folder, { recursive: true })
const require = `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url)`
await build({
  ...common,
  entryPoints: [join(root, 'scripts/deck-figures-program.ts')],
  outfile: program,
  format: 'esm',
  banner: { js: require },
})
const { figures } = await import(pathToFileURL(program).href)
const minutes = values.minutes === undefined ? undefined : Number(values.minutes)
const found = await figures(positionals, minutes)

const share = (part, whole) => `${part} (${Math.round((100 * part) / Math.max(1, whole))} %)`
const columns = {
  slides: ({ slides }) => slides,
  sparse: ({ sparse, content }) => share(sparse, content),
  'under 15 %': ({ thin, content }) => share(thin, content),
  furniture: ({ furniture, slides }) => share(furniture, slides),
  dividers: ({ dividers }) => dividers,
  'before one': ({ loneDividers }) => loneDividers,
  'same title': ({ repeated }) => repeated,
  'least px': ({ smallest }) => smallest,
  'longest run': ({ run }) => run,
  characters: ({ characters }) => characters,
  minutes: (one) => one.minutes,
  overflow: ({ overflow }) => overflow,
}
if (values.json) process.stdout.write(`${JSON.stringify(Object.fromEntries(found), null, 1)}\n`)
else {
  const heads = ['notes', ...Object.keys(columns)]
  process.stdout.write(`| ${heads.join(' | ')} |\n|${' --- |'.repeat(heads.length)}\n`)
  for (const [path, one] of found) {
    const cells = [basename(path), ...Object.values(columns).map((cell) => cell(one))]
    process.stdout.write(`| ${cells.join(' | ')} |\n`)
  }
}
