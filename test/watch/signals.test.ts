import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCli, tempFolder } from '../support/run-cli.js'
import { notes } from './watched.js'

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends a watch with %i and leaves nothing behind', async (signal, code) => {
  const folder = tempFolder({ 'notes/a.txt': notes('言葉'), 'tmp/keep': '' })
  const run = await runCli(['watch', 'notes', '--to', 'pdf,md', '--port', '0'], {
    cwd: folder,
    env: { TMPDIR: join(folder, 'tmp') },
    onStart: (child) => {
      child.stdout?.on('data', (text: Buffer) => {
        if (String(text).includes('http://127.0.0.1:')) child.kill(signal)
      })
    },
  })
  expect(run.code).toBe(code)
  expect(run.stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{20,}\/$/m)
  expect(readdirSync(join(folder, 'tmp'))).toEqual(['keep'])
  const left = readdirSync(join(folder, 'out')).filter((name) => !/^a\.(?:md|pdf)$/.test(name))
  expect(left).toEqual([])
})
