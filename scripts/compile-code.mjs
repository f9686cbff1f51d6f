/**
 * Writes V8's code for the program beside it (`program.cjs.code`): of what making a deck in each
 * format that needs no browser has compiled. Run by `bundle.mjs` in a process of its own, with the
 * program's path.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const [, , path] = process.argv
const home = mkdtempSync(join(tmpdir(), 'jaws-deck-code-'))
// What an earlier run kept would be asked instead of being compiled.
process.env.XDG_CACHE_HOME = home
process.env.HOME = home
try {
  const loader = join('node_modules', '.cache', 'load-program.mjs')
  const options = { bundle: true, packages: 'external', format: 'esm', platform: 'node' }
  await build({ entryPoints: ['src/cli/load-program.ts'], outfile: loader, ...options })
  const { loadProgram } = await import(pathToFileURL(loader).href)
  const loaded = await loadProgram('', pathToFileURL(path))
  const { build: make } = await loaded.program.build()
  const common = { inputs: ['sessions'], program: loaded.id, force: true }
  for (const formats of [['html', 'md'], ['pptx']]) {
    await make({ ...common, out: join(home, 'out'), formats })
  }
  await loaded.program.watch()
  await writeFile(`${path}.code`, loaded.code())
} finally {
  rmSync(home, { recursive: true, force: true })
}
