import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'
import { cacheFolder } from '../disk/cache-folder.js'
import { keepBytes, readKept } from '../disk/kept-bytes.js'
import type { Program } from './program.js'

export interface Loaded {
  program: Program
  /** Another program, another id. */
  id: string
  /** V8's code for all that ran so far, behind the id of the program that it is of. */
  code: () => Buffer
  /** Keeps the code that was compiled, for the next run of this kind; to be called at the end. */
  keepCode: () => Promise<void>
}

/** How many kinds of runs have their code kept, of about 3 MB each. */
const most = 8

// WebAssembly (the shaper, the fonts' subsetter) is optimised fifty times later than it would be:
// that takes a short run's whole second core, and a process cannot end while it goes on.
setFlagsFromString('--wasm-tiering-budget=100000000')

// V8 optimises on the second core, and keeps it busy through a whole run: half of that is for what it
// takes in of the functions that one calls (920 bytes of them by default). With less, a large deck's
// hot code is there sooner: 10,000 slides take 6% less.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=300')

// Young objects get all their room at the first growth: a short run copies them around less often.
setFlagsFromString('--semi-space-growth-factor=16')

type Wrapper = (
  require: (name: string) => unknown,
  module: { exports: { program: Program } },
  url: string,
  resolve: (name: string) => string,
) => void

/** The program's text: ASCII alone, its first line a comment of 64 hexadecimal digits. */
const idOf = (source: string): string => source.slice(2, 66)

/**
 * Loads the program from its one file, with V8's code for it: compiling takes a good part of a
 * short run. The code comes with the program, for the Node that built it; for another Node, what
 * an earlier run compiled is kept in the user's cache folder, and can go at any time.
 *
 * @param kind What the run is for: code is kept of what ran, so runs of other kinds have their own.
 * @param url Where the program is.
 */
export async function loadProgram(
  kind: string,
  url = new URL('./parts/program.cjs', import.meta.url),
): Promise<Loaded> {
  const filename = fileURLToPath(url)
  const [source, built, harfbuzz] = await Promise.all([
    readFile(filename, 'latin1'),
    readFile(`${filename}.code`).catch(() => undefined),
    import('harfbuzzjs'),
  ])
  const id = idOf(source)
  const wrapped = `(function(require,module,moduleUrl,resolveModule){${source}\n})`
  const compile = (cachedData?: Buffer): Script => new Script(wrapped, { filename, cachedData })
  const folder = cacheFolder('code')
  const setting = [id, kind, process.version, process.arch].join(' ')
  const key = createHash('sha256').update(setting).digest('hex')
  const isOf = built?.subarray(0, id.length).toString('latin1') === id
  let script = isOf ? compile(built.subarray(id.length)) : undefined
  const isBuilt = script?.cachedDataRejected === false
  if (!script || !isBuilt) script = compile(await readKept(folder, key))
  const requireOf = createRequire(url)
  // Waits for its WebAssembly while it loads, so that it cannot be required.
  const require = (name: string): unknown => (name === 'harfbuzzjs' ? harfbuzz : requireOf(name))
  const module = {} as { exports: { program: Program } }
  const run = script.runInThisContext() as Wrapper
  run(Object.assign(require, requireOf), module, url.href, (name) => import.meta.resolve(name))
  const keepCode = async (): Promise<void> => {
    if (!isBuilt && script.cachedDataRejected !== false)
      await keepBytes(folder, key, most, script.createCachedData())
  }
  const code = (): Buffer => Buffer.concat([Buffer.from(id), script.createCachedData()])
  return { program: module.exports.program, id, code, keepCode }
}
