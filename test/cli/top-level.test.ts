import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCli, tempFolder } from '../support/run-cli.js'

const stack = /^\s+at .+:\d+/mu

test.each([[[]], [['--json']]])(
  'two empty inputs and no output folder are two messages %j',
  async (more) => {
    const cwd = tempFolder({ 'a.txt': '', 'b.txt': '' })
    const run = await runCli(['a.txt', 'b.txt', ...more], { cwd })
    expect(run.code).toBe(1)
    expect(run.stderr).not.toMatch(stack)
    if (more.length === 0) expect(run.stderr.match(/^[ab]\.txt: error /gmu)).toHaveLength(2)
    else expect(JSON.parse(run.stdout).decks).toHaveLength(2)
  },
)

test('a watch that cannot listen says why in one line', async () => {
  const cwd = tempFolder({ 'a.txt': '題\n- 甲\n' })
  const foreign = await runCli(['watch', 'a.txt', '--host', '203.0.113.7', '--port', '0'], { cwd })
  const server = createServer()
  await new Promise<void>((done) => server.listen(65_535, '127.0.0.1', done))
  const taken = await runCli(['watch', 'a.txt', '--port', '65535'], { cwd })
  server.close()
  for (const run of [foreign, taken]) {
    expect(run.code).toBe(1)
    expect(run.stderr).toMatch(/^jaws-deck: .*--port$/mu)
    expect(run.stderr).not.toMatch(stack)
  }
})

test('whatever is thrown is one line, a code and a report; the stack is asked for', async () => {
  const cwd = tempFolder({ 'a.txt': '題\n- 甲\n', 'no.css': 'x' })
  const args = ['a.txt', '--theme', 'missing.css', '--json']
  const plain = await runCli(args, { cwd })
  expect(plain.code).toBe(2)
  expect(plain.stderr).not.toMatch(stack)
  const [deck] = JSON.parse(plain.stdout).decks
  expect(deck.messages).toMatchObject([{ severity: 'error', rule: 'failed' }])
  const debug = await runCli(args, { cwd, env: { JAWS_DECK_DEBUG: '1' } })
  expect(debug.stderr).toMatch(stack)
})

test('names and words reach the terminal without control characters', async () => {
  const cwd = tempFolder()
  const name = 'a\u001b[31m\u202e.txt'
  writeFileSync(join(cwd, name), '題\n- 甲\u001b[2J\n- ![x](no\u009b.png)\n')
  const shown = await runCli(['check', name], { cwd })
  const json = await runCli(['check', name, '--json'], { cwd })
  for (const { stdout, stderr } of [shown, json]) {
    expect(stdout + stderr).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u)
  }
  expect(shown.stderr).toContain('\\u001b[31m\\u202e')
  expect(JSON.parse(json.stdout).decks[0].source).toBe(name)
})
