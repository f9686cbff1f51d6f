import { expect, test } from 'vitest'
import { runCli, tempFolder } from '../support/run-cli.js'

test('UTF-16 without a byte-order mark is named, and nothing is written', async () => {
  const little = Buffer.from('題\n- item\n', 'utf16le')
  const cwd = tempFolder({ 'a.txt': little, 'b.txt': Buffer.from(little).swap16() })
  const run = await runCli(['check', 'a.txt', 'b.txt'], { cwd })
  expect(run.code).toBe(1)
  expect(run.stderr).toMatch(/^a\.txt: error encoding: .*looks like UTF-16LE/mu)
  expect(run.stderr).toMatch(/^b\.txt: error encoding: .*looks like UTF-16BE/mu)
})

test('references to what is no character are told, and letters that no font joins', async () => {
  const cwd = tempFolder({ 'a.md': '# 題\n\n- 甲&#0;乙\n- 丙&#xD800;丁\n- سلام\n' })
  const run = await runCli(['check', 'a.md'], { cwd })
  expect(run.code).toBe(0)
  expect(run.stderr).toMatch(/^a\.md:3:4: warning unprintable-character: Unexpected &#0;/mu)
  expect(run.stderr).toMatch(/^a\.md:4:4: warning unprintable-character: Unexpected &#xD800;/mu)
  expect(run.stderr).toMatch(/^a\.md:5:3: warning uncovered-character: .*4 Arabic/mu)
})

test('a tag that never ends takes no words away', async () => {
  const page = '<h1>題</h1><p>甲</p>\n<p>乙 <a href="x\n<p>丙</p>\n<p>丁</p>\n'
  const cwd = tempFolder({ 'a.html': page })
  const run = await runCli(['a.html', '--json'], { cwd })
  expect(run.code).toBe(0)
  expect(JSON.parse(run.stdout).decks[0].account).toMatchObject({ dropped: 0, lines: 4 })
})
