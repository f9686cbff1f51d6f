import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runCli, tempFolder } from '../support/run-cli.js'

const notes = '# 会\n\n## 話\n\n- 一\n- 二\n- ![図](p.md)\n'

test('notes from a pipe are read as what they are called, and the one deck goes to a pipe', async () => {
  const folder = tempFolder({ 'in.md': notes })
  const shell = 'cat in.md | $CLI - --stdin-name recap.md -t md -o - 2>err'
  const run = await runCli([], { cwd: folder, shell })
  expect(run.code).toBe(0)
  expect(run.stdout).toMatch(/^---\n# made by jaws-deck\n/)
  expect(run.stdout).toMatch(/^## 話$/m)
  expect(readdirSync(folder).sort()).toEqual(['err', 'in.md'])
})

test('without a name notes from a pipe are told by their look', async () => {
  const folder = tempFolder({ 'in.md': notes })
  const run = await runCli([], { cwd: folder, shell: 'cat in.md | $CLI - -t md -o out' })
  expect(run).toMatchObject({ code: 0 })
  expect(readdirSync(`${folder}/out`)).toEqual(['notes.md'])
})

test('a PDF in a pipe is a PDF and nothing else', async () => {
  const folder = tempFolder({ 'in.md': notes })
  const shell = 'cat in.md | $CLI - -t pdf -o - 2>/dev/null | head -c 5'
  expect((await runCli([], { cwd: folder, shell })).stdout).toBe('%PDF-')
})

test.each([
  [['a.md', 'b.md', '-o', '-'], /Unexpected --out -, expected one input, one format/],
  [['a.md', '-t', 'md,html', '-o', '-'], /Unexpected --out -/],
  [['a.md', '--json', '-o', '-'], /Unexpected --out -/],
  [['-', '-'], /Unexpected second input -/],
])('%s is wrong usage', async (args, says) => {
  const run = await runCli(args)
  expect(run.code).toBe(2)
  // With --json the error is a report too.
  if (!args.includes('--json')) expect(run.stdout).toBe('')
  expect(run.stderr).toMatch(says)
})

test('an empty pipe is one clear message', async () => {
  const run = await runCli(['-'], { cwd: tempFolder() })
  expect(run.code).toBe(1)
  expect(run.stderr).toBe('notes: error empty: nothing to make slides of\n')
})
