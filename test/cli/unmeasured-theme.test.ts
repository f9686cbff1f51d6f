import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fakeBrowser } from '../browser/fake-browser.js'
import { runCli, tempFolder } from '../support/run-cli.js'

const notes = '# 勉強会\n\n- 本文\n'
const scripts = {
  'does not start': `process.exit(1)`,
  'dies at work': `
const { createReadStream, writeSync } = require('node:fs')
createReadStream(null, { fd: 3 }).on('data', (data) => {
  for (const part of data.toString().split('\\0').filter(Boolean)) {
    const { id, method } = JSON.parse(part)
    if (method !== 'Browser.getVersion') process.exit(1)
    writeSync(4, JSON.stringify({ id, result: {} }) + '\\0')
  }
})`,
}

test.each(Object.entries(scripts))(
  'a theme that cannot be measured since the browser %s is one message and exit 3',
  async (_, script) => {
    const folder = tempFolder({ 'a.md': notes })
    const { path } = fakeBrowser(script)
    // No measures from before.
    const env = { XDG_CACHE_HOME: `${folder}/cache`, LOCALAPPDATA: `${folder}/cache`, HOME: folder }
    const args = ['a.md', '--theme', 'gaia', '--browser', path]
    const { code, stderr } = await runCli(args, { cwd: folder, env })
    const told = stderr.split('\n').filter((line) => line.startsWith('jaws-deck:'))
    expect(told.length, stderr).toBe(1)
    expect(told[0]).toContain(' - name a Chrome, Edge or Chromium with --browser PATH')
    expect(stderr).not.toMatch(/^ +at /m)
    expect(code).toBe(3)
    expect(readdirSync(folder)).not.toContain('out')
  },
)

test('a theme of others is measured at its first use, and known after it without a browser', async () => {
  const folder = tempFolder({ 'a.md': notes })
  const env = { XDG_CACHE_HOME: `${folder}/cache`, LOCALAPPDATA: `${folder}/cache`, HOME: folder }
  const args = ['a.md', '--theme', 'gaia', '--quiet', '--force']
  const first = await runCli(args, { cwd: folder, env })
  expect(first.code, first.stderr).toBe(0)
  const before = readFileSync(`${folder}/out/a.html`)
  const { path } = fakeBrowser(`process.exit(1)`)
  const again = await runCli([...args, '--browser', path], { cwd: folder, env })
  expect(again.code, again.stderr).toBe(0)
  expect(readFileSync(`${folder}/out/a.html`).equals(before)).toBe(true)
})
