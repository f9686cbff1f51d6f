/** How the program is bundled: for `bundle.mjs`, and for a benchmark of a part of it. */
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const require = createRequire(import.meta.url)

/** These bring files of their own (fonts, icons, WebAssembly, native code, a browser), or few decks need them. */
const outside = [
  '@cwasm/webp',
  '@expo-google-fonts/*',
  '@napi-rs/image',
  '@sparticuz/chromium',
  'aws-icons',
  'harfbuzzjs',
  'mammoth',
  'open',
]

/**
 * Modules that most decks never need, and that take long to start: math and the grammars of 190
 * languages; packing of WOFF, which we do ourselves, and of WOFF2, which only a release has. Each
 * kind is a bundle of its own, `lazy/NAME.cjs`, loaded when something in it is first asked for.
 *
 * `from` is the package through which they are found.
 */
export const seldom = {
  highlight: { from: '@marp-team/marp-core', filter: /^highlight\.js(?:\/|$)/, paths: new Set() },
  katex: { from: '@marp-team/marp-core', filter: /^katex(?:\/|$)/, paths: new Set() },
  mathjax: { from: '@marp-team/marp-core', filter: /^mathjax-full(?:\/|$)/, paths: new Set() },
  woff: { from: 'fontverter', filter: /^(?:wawoff2|woff2sfnt-sfnt2woff)$/, paths: new Set() },
}
const lazily = {
  name: 'lazily',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/lazy\// }, ({ path }) => ({ path, external: true }))
    for (const [pluginData, { filter, paths }] of Object.entries(seldom)) {
      onResolve({ filter }, ({ path }) => {
        paths.add(path)
        return { path, namespace: 'lazily', pluginData }
      })
    }
    onLoad({ filter: /.*/, namespace: 'lazily' }, ({ path, pluginData }) => ({
      contents: stubOf(path, pluginData),
    }))
  },
}

const stubOf = (path, name) => `
let loaded
const load = () => (loaded ??= require('./lazy/${name}.cjs')[${JSON.stringify(path)}]())
module.exports = new Proxy(() => {}, {
  get: (_, key) => load()[key],
  apply: (_, self, values) => load().apply(self, values),
  // An import of ours asks for the names first.
  ownKeys: () => Reflect.ownKeys(load()),
  getOwnPropertyDescriptor: (_, key) => ({ value: load()[key], enumerable: true, configurable: true }),
})
`

/** Bundles what the bundles made so far load lazily; `folder` is beside them. */
export function bundleSeldom(folder) {
  return Promise.all(
    Object.entries(seldom).map(([name, { from, paths }]) => {
      const modules = [...paths].sort().map((path) => JSON.stringify(path))
      const entries = modules.map((path) => `${path}: () => require(${path}),`)
      return build({
        ...common,
        plugins: [],
        stdin: {
          contents: `module.exports = {${entries.join('\n')}}`,
          resolveDir: dirname(require.resolve(from)),
        },
        outfile: `${folder}/${name}.cjs`,
        format: 'cjs',
        minify: true,
      })
    }),
  )
}

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

/** Of BudouX its parser and its Japanese model: its front door also has a DOM and other languages. */
const parserAlone = {
  name: 'parser-alone',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^budoux$/ }, ({ path }) => ({ path, namespace: 'parser-alone' }))
    onLoad({ filter: /.*/, namespace: 'parser-alone' }, () => ({
      contents: `export { Parser } from './parser.js'
export { model as jaModel } from './data/models/ja.js'`,
      resolveDir: fileURLToPath(new URL('../node_modules/budoux/module', import.meta.url)),
    }))
  },
}

/** What all bundles have in common. */
export const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  external: outside,
  plugins: [lazily, natively, parserAlone, quietly],
  legalComments: 'linked',
  logLevel: 'warning',
  // A file of a package that is installed.
  logOverride: { 'require-resolve-not-external': 'silent' },
  metafile: true,
}
/**
 * Bundles what `src/cli/load-program.ts` loads: a script, of which V8's compiled code can be kept. It is
 * all in ASCII: V8 keeps a byte a character of it, and reads it without decoding. An escape means the
 * same in a string, a regular expression and a comment. The first line names the program.
 */
export async function bundleProgram(entryPoint, outfile) {
  const built = await build({
    ...common,
    entryPoints: [entryPoint],
    outfile,
    format: 'cjs',
    // What `load-program` hands in: a script has no `import.meta`.
    define: { 'import.meta.url': 'moduleUrl', 'import.meta.resolve': 'resolveModule' },
    // Of a script whose code was kept, Node does not know where its imports start from.
    supported: { 'dynamic-import': false },
  })
  const ascii = (await readFile(outfile, 'utf8')).replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const id = createHash('sha256').update(ascii).digest('hex')
  await writeFile(outfile, `//${id}\n${ascii}`)
  return built
}
