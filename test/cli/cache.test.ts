import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCli, tempFolder } from '../support/run-cli.js'
import { seedPath } from '../support/seed.js'

const seed = readFileSync(seedPath, 'utf8')
const edited = seed.replace('明示的なDeny', '明示的なDeny!')

/** Every file of a deck of these notes, as a run with this cache makes it. */
async function built(folder: string, notes: string, cache: string): Promise<Buffer[]> {
  writeFileSync(join(folder, 'a.txt'), notes)
  const args = ['a.txt', '--to', 'html,pptx,md', '--force', '-q']
  // The code that comes with the program is for another setting, so that a run keeps its own.
  const env = { XDG_CACHE_HOME: join(folder, cache), NODE_OPTIONS: '--stack-trace-limit=20' }
  const { code } = await runCli(args, { cwd: folder, env })
  expect(code).toBe(0)
  const out = join(folder, 'out')
  return readdirSync(out).map((name) => readFileSync(join(out, name)))
}

const keptFiles = (folder: string): string[] =>
  ['code', 'decks'].flatMap((kind) => {
    const kept = join(folder, 'kept', 'jaws-deck', kind)
    return readdirSync(kept).map((name) => join(kept, name))
  })

test('with what was kept, whole or broken, a deck is the one built from nothing', async () => {
  const folder = tempFolder({})
  const first = await built(folder, seed, 'empty-1')
  const second = await built(folder, edited, 'empty-2')
  expect(second).not.toEqual(first)
  expect(await built(folder, seed, 'kept')).toEqual(first)
  expect(await built(folder, edited, 'kept')).toEqual(second)
  expect(keptFiles(folder).length).toBeGreaterThan(1)
  for (const path of keptFiles(folder)) truncateSync(path, readFileSync(path).length - 100)
  expect(await built(folder, seed, 'kept')).toEqual(first)
  for (const path of keptFiles(folder)) writeFileSync(path, readFileSync(path).fill(7, 100, 200))
  expect(await built(folder, edited, 'kept')).toEqual(second)
}, 120_000)
