import { mkdirSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { embeddedBrowser, hasEmbeddedBrowser } from '../../src/browser/embedded-browser.js'

const here = hasEmbeddedBrowser(process.platform)

test.runIf(here)(
  'two that unpack at once into an empty cache both get one whole browser',
  { timeout: 120_000 },
  async () => {
    const cache = mkdtempSync(join(tmpdir(), 'cache-'))
    const [one, two] = await Promise.all([embeddedBrowser(cache), embeddedBrowser(cache)])
    expect(one).toEqual(two)
    expect(readdirSync(cache)).toEqual([basename(dirname(one.executable))])
    const said = execFileSync(one.executable, ['--version'], { env: one.env, encoding: 'utf8' })
    expect(said).toMatch(/^Chromium 147\./)
    // The second time nothing is unpacked.
    const made = statSync(one.executable).mtimeMs
    await embeddedBrowser(cache)
    expect(statSync(one.executable).mtimeMs).toBe(made)
  },
)

test.runIf(here)('a folder that is not whole is replaced', { timeout: 120_000 }, async () => {
  const cache = mkdtempSync(join(tmpdir(), 'cache-'))
  const name = basename(dirname((await embeddedBrowser()).executable))
  mkdirSync(join(cache, name))
  writeFileSync(join(cache, name, 'chromium'), 'half')
  const { executable } = await embeddedBrowser(cache)
  expect(statSync(executable).size).toBeGreaterThan(100_000_000)
})

test.runIf(here)('a cache that cannot be made is one line', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'cache-')), 'file')
  writeFileSync(file, '')
  await expect(embeddedBrowser(join(file, 'cache'))).rejects.toMatchObject({ code: 'BROWSER' })
})
