/**
 * Bundles the program for a fast start: `dist/cli.js` with all that it runs in one file,
 * `dist/parts/program.cjs`, and the same as a library, `dist/parts/index.js`, with what it loads
 * later beside it. Hundreds of small files take longer to find than to run, and only of a script
 * can V8's compiled code be kept.
 *
 * Names and lines stay as they are, so that stack traces can be read.
 */
import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { copyFaces } from './copy-faces.mjs'
import { writeNotices } from './licences.mjs'
import { bundleProgram, bundleSeldom, common } from './bundle-program.mjs'

const requires =
  "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);"

const program = 'dist/parts/program.cjs'
const built = await Promise.all([
  build({ ...common, entryPoints: ['src/cli/start.ts'], outfile: 'dist/cli.js', format: 'esm' }),
  bundleProgram('src/cli/program.ts', program),
  build({
    ...common,
    entryPoints: ['src/index.ts'],
    // As deep as the program and as the sources: themes are found from there.
    outdir: 'dist/parts',
    splitting: true,
    format: 'esm',
    banner: { js: requires },
  }),
])
built.push(...(await bundleSeldom('dist/parts/lazy')))

/** What an earlier build left. */
const made = new Set(built.flatMap(({ metafile }) => Object.keys(metafile.outputs)))
for (const entry of await readdir('dist', { recursive: true, withFileTypes: true })) {
  const path = relative('.', join(entry.parentPath ?? entry.path, entry.name))
  const ours = /\.c?js$/u.test(path) || path.endsWith('.LEGAL.txt')
  if (entry.isFile() && ours && !made.has(path.replaceAll('\\', '/'))) await rm(path)
}

/** The faces of math, of which a deck gets those that it uses. */
await copyFaces('dist/katex')
await writeNotices(built, 'dist/licences.txt')

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
