import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'
import { cacheFolder } from './disk/cache-folder.js'
import { keepBytes } from './disk/kept-bytes.js'
import { sealed, unsealed } from './disk/sealed.js'
import type { Program } from './program.js'

export interface Loaded {
  program: Program
  /** Another program, another id. */
  id: string
  /** Keeps the code that was compiled, for the next run of this kind; to be called at the end. */
  keepCode: () => Promise<void>
}

/** How many kinds of runs have their code kept, of about 3 MB each. */
const most = 8

type Wrapper = (
  require: (name: string) => unknown,
  module: { exports: { program: Program } },
  url: string,
  resolve: (name: string) => string,
) => void

/**
 * Loads the program from its one file, with V8's code for it where an earlier run kept that:
 * compiling takes a good part of a short run. The cache can go at any time.
 *
 * @param kind What the run is for: code is kept of what ran, so runs of other kinds have their own.
 */
export async function loadProgram(kind: string): Promise<Loaded> {
  const url = new URL('./parts/program.cjs', import.meta.url)
  const filename = fileURLToPath(url)
  const [source, harfbuzz] = await Promise.all([readFile(filename), import('harfbuzzjs')])
  const folder = cacheFolder('code')
  const id = createHash('sha256').update(source).update(filename).digest('hex')
  const setting = [id, kind, process.version, process.arch].join(' ')
  const key = createHash('sha256').update(setting).digest('hex')
  // V8 trusts what it is given.
  const cachedData = unsealed(await readFile(join(folder, key)).catch(() => undefined))
  const script = new Script(`(function(require,module,moduleUrl,resolveModule){${source}\n})`, {
    filename,
    cachedData,
  })
  const requireOf = createRequire(url)
  // Waits for its WebAssembly while it loads, so that it cannot be required.
  const require = (name: string): unknown => (name === 'harfbuzzjs' ? harfbuzz : requireOf(name))
  const module = {} as { exports: { program: Program } }
  const run = script.runInThisContext() as Wrapper
  run(Object.assign(require, requireOf), module, url.href, (name) => import.meta.resolve(name))
  const keepCode = async (): Promise<void> => {
    if (cachedData && script.cachedDataRejected !== true) return
    const code = script.createCachedData()
    await keepBytes(folder, key, most, sealed(code))
  }
  return { program: module.exports.program, id, keepCode }
}
