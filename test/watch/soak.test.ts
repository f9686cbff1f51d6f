import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const script = fileURLToPath(new URL('../../bench/soak.mjs', import.meta.url))

test('thirty saves leave on the screen and on the disk what a fresh start makes, and nothing else', async () => {
  const child = spawn(process.execPath, [script, '30', '--lines', '60'])
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  child.stderr.resume()
  const code = await new Promise((done) => child.once('close', done))
  expect(said).not.toContain('FAIL')
  expect([code, said.match(/^ok {3}.*$/gm)?.length]).toEqual([0, 6])
}, 300_000)
