import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import type { BuildResult } from '../../src/index.js'
import { cliPath, tempFolder } from '../support/run-cli.js'

/** A program of somebody's who has the package installed. */
const program = `
import { build, exitCode } from 'jaws-deck'
const [, inputs, out, formats] = process.argv
const result = await build({ inputs: [inputs], out, formats: formats.split(','), theme: 'plain' })
console.log(JSON.stringify({ ...result, ok: result.code === exitCode.ok }))
`

test('the package builds decks for a program that imports it', async () => {
  const folder = tempFolder({
    'notes.txt': 'Meetup\n\nA talk by me\n  • What was said\n    • 小さく\n',
  })
  const args = ['--input-type=module', '-e', program]
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...args, join(folder, 'notes.txt'), join(folder, 'out'), 'html,pptx,md'],
    // Its own name is found from where its package.json is.
    { cwd: join(cliPath, '../..') },
  )
  const { ok, report } = JSON.parse(stdout) as BuildResult & { ok: boolean }
  expect(ok).toBe(true)
  const [deck] = report.decks
  expect(deck?.account).toMatchObject({ lines: 4, onSlides: 4, dropped: 0 })
  expect(deck?.outputs.map(({ format }) => format)).toEqual(['html', 'pptx', 'md'])
  expect(readFileSync(join(folder, 'out/notes.html'), 'utf8')).toContain('What was said')
})

/** The example of the README. */
const example = `
import { make } from 'jaws-deck'
const notes = new TextEncoder().encode('Meetup\\n\\nA talk by me\\n  • What was said\\n    • 小さく\\n')
const { files, report } = await make(notes, 'notes.txt', { formats: ['html', 'pptx', 'pdf', 'md'] })
console.log(JSON.stringify({ report, files: files.map(({ suffix, data }) => [suffix, data.length]) }))
`

test('the package makes files of bytes, without a disk', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-e', example],
    { cwd: join(cliPath, '../..') },
  )
  const { files, report } = JSON.parse(stdout) as {
    files: [string, number][]
    report: { account: { dropped: number } }
  }
  expect(files.map(([suffix]) => suffix)).toEqual(['.html', '.pptx', '.pdf', '.md'])
  for (const [, length] of files) expect(length).toBeGreaterThan(100)
  expect(report.account.dropped).toBe(0)
})
