/**
 * Bundles the program for a fast start: `dist/cli.js` with all that it runs in one file,
 * `dist/parts/program.cjs`, and the same as a library, `dist/index.js`, with what it loads later in
 * `dist/parts/`. Hundreds of small files take longer to find than to run, and only of a script
 * can V8's compiled code be kept.
 *
 * Names and lines stay as they are, so that stack traces can be read.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** These bring files of their own: fonts, icons, models, WebAssembly, a browser. */
const outside = [
  '@expo-google-fonts/*',
  '@sparticuz/chromium',
  'aws-icons',
  'budoux',
  'harfbuzzjs',
  'open',
]

/**
 * Modules that most decks never need, and that take long to start, with the packages through which
 * they are found: math and the grammars of 190 languages; packing of WOFF, which we do ourselves, and
 * of WOFF2, which only a release has. Each is loaded when something in it is first asked for.
 */
const seldom = [
  { through: ['@marp-team/marp-core'], filter: /^(?:highlight\.js|katex|mathjax-full)(?:\/|$)/ },
  { through: ['subset-font', 'fontverter'], filter: /^(?:wawoff2|woff2sfnt-sfnt2woff)$/ },
]
const lazily = {
  name: 'lazily',
  setup({ onResolve, onLoad }) {
    for (const { through: pluginData, filter } of seldom) {
      onResolve({ filter }, ({ path }) => ({ path, namespace: 'lazily', pluginData }))
    }
    onLoad({ filter: /.*/, namespace: 'lazily' }, ({ path, pluginData }) => ({
      contents: stubOf(path, pluginData),
    }))
  },
}

const stubOf = (path, [first, ...others]) => `
let loaded
function load() {
  if (loaded) return loaded
  const { createRequire } = require('node:module')
  let from = createRequire(require.resolve(${JSON.stringify(first)}))
  for (const name of ${JSON.stringify(others)}) from = createRequire(from.resolve(name))
  return (loaded = from(${JSON.stringify(path)}))
}
module.exports = new Proxy(function () {}, {
  get: (_, key) => load()[key],
  apply: (_, self, values) => load().apply(self, values),
})
`

/** What `linebreak` unpacks its table with, in Node's own code: else that is a tenth of a start. */
const unpackers = {
  'base64-js': `exports.toByteArray = (text) => new Uint8Array(Buffer.from(text, 'base64'))`,
  'tiny-inflate': `
    const { inflateRawSync } = require('node:zlib')
    module.exports = (packed, into) => {
      into.set(inflateRawSync(packed))
      return into
    }`,
}
const natively = {
  name: 'natively',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:base64-js|tiny-inflate)$/ }, ({ path }) => ({
      path,
      namespace: 'natively',
    }))
    onLoad({ filter: /.*/, namespace: 'natively' }, ({ path }) => ({ contents: unpackers[path] }))
  },
}

/** The parser of Org prints its tree before it gives up on a text; nothing but the report is printed. */
const quietly = {
  name: 'quietly',
  setup({ onLoad }) {
    onLoad({ filter: /org-mode-ast\/dist\/.*\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll('console.log(', 'void ('),
    }))
  },
}

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  external: outside,
  plugins: [lazily, natively, quietly],
  legalComments: 'linked',
  logLevel: 'warning',
  // Resolved at run time, where marp-core is installed.
  logOverride: { 'require-resolve-not-external': 'silent' },
  metafile: true,
}
const requires =
  "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);"

const built = await Promise.all([
  build({ ...common, entryPoints: ['src/cli.ts'], outdir: 'dist', format: 'esm' }),
  build({
    ...common,
    entryPoints: ['src/program.ts'],
    outfile: 'dist/parts/program.cjs',
    format: 'cjs',
    // What `load-program` hands in: a script has no `import.meta`.
    define: { 'import.meta.url': 'moduleUrl', 'import.meta.resolve': 'resolveModule' },
    // Of a script whose code was kept, Node does not know where its imports start from.
    supported: { 'dynamic-import': false },
  }),
  build({
    ...common,
    entryPoints: ['src/index.ts'],
    outdir: 'dist',
    chunkNames: 'parts/[name]-[hash]',
    splitting: true,
    format: 'esm',
    banner: { js: requires },
  }),
])

/**
 * All in ASCII: V8 keeps a byte a character of it, and reads it without decoding. An escape means
 * the same in a string, a regular expression and a comment. The first line names the program.
 */
const program = 'dist/parts/program.cjs'
const ascii = (await readFile(program, 'utf8')).replace(
  /[^\0-\x7f]/g,
  (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
)
const id = createHash('sha256').update(ascii).digest('hex')
await writeFile(program, `//${id}\n${ascii}`)

/** What an earlier build left. */
const made = new Set(built.flatMap(({ metafile }) => Object.keys(metafile.outputs)))
for (const entry of await readdir('dist', { recursive: true, withFileTypes: true })) {
  const path = relative('.', join(entry.parentPath ?? entry.path, entry.name))
  const ours = /\.c?js$/u.test(path) || path.endsWith('.LEGAL.txt')
  if (entry.isFile() && ours && !made.has(path.replaceAll('\\', '/'))) await rm(path)
}

/** The CSS of our own themes as Marp packs it, kept for the run. */
const packer = join('node_modules', '.cache', 'pack.mjs')
await build({
  stdin: {
    contents: `export { sectionRenderer } from './src/render/section-renderer.ts'
export { packedName } from './src/render/packed-css.ts'`,
    resolveDir: '.',
  },
  outfile: packer,
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
})
const { packedName, sectionRenderer } = await import(pathToFileURL(packer).href)
await rm('dist/packed', { recursive: true, force: true })
await mkdir('dist/packed')
for (const name of await readdir('themes')) {
  if (!name.endsWith('.css')) continue
  const theme = await readFile(join('themes', name), 'utf8')
  await writeFile(join('dist/packed', packedName(theme)), sectionRenderer(theme).css())
}

// V8's code for all that a first run needs, so that it need not compile it.
execFileSync(process.execPath, ['scripts/compile-code.mjs', program], { stdio: 'inherit' })
