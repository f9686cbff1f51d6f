import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCli, tempFolder } from '../support/run-cli.js'

const names = ['a', 'b', 'c', 'd', 'e']
const files = Object.fromEntries(
  names.map((name, i) => [`in/${name}.md`, `# 勉強会 ${name}\n\n${'- 項目\n'.repeat(3 + 9 * i)}`]),
)

function written(folder: string): Record<string, string> {
  const found = readdirSync(folder).sort()
  return Object.fromEntries(found.map((name) => [name, readFileSync(join(folder, name), 'latin1')]))
}

test('shards and a last gallery give what one run gives, byte for byte', async () => {
  const cwd = tempFolder(files)
  mkdirSync(join(cwd, 'parts'))
  const one = await runCli(['in', '--to', 'html,md', '-o', 'one'], { cwd })
  expect(one.code, one.stderr).toBe(0)
  for (const part of ['1/2', '2/2']) {
    const run = await runCli(['in', '--to', 'html,md', '-o', 'parts', '--shard', part], { cwd })
    expect(run.code, run.stderr).toBe(0)
  }
  expect((await runCli(['gallery', '-o', 'parts'], { cwd })).code).toBe(0)
  expect(Object.keys(written(join(cwd, 'one')))).toHaveLength(11)
  expect(written(join(cwd, 'parts'))).toEqual(written(join(cwd, 'one')))
}, 60_000)

test('a deck that is named index is not replaced by the gallery', async () => {
  const cwd = tempFolder({ 'in/a.md': '# A\n\n- b\n', 'in/index.md': '# Index\n\n- c\n' })
  const run = await runCli(['in', '-o', 'out'], { cwd })
  expect(run.code, run.stderr).toBe(0)
  expect(readFileSync(join(cwd, 'out/index.html'), 'utf8')).toContain('<title>Index</title>')
}, 60_000)

test.each(['0/2', '3/2', '1', '1/2/3', 'a/b'])('--shard %s is wrong usage', async (part) => {
  const run = await runCli(['x.md', '--shard', part])
  expect(run.code).toBe(2)
  expect(run.stderr).toBe(`jaws-deck: Unexpected --shard ${part}, expected I/N, the part I of N\n`)
})
