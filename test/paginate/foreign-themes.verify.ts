import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openBrowser } from '../../src/browser/open-browser.js'
import { seedPath } from '../support/seed.js'
import { checkUnder, foreignThemes } from './foreign-theme.js'
import { makeNotes } from './make-notes.js'

const fixtures = join(import.meta.dirname, '../fixtures/layout')
const browser = openBrowser()
afterAll(async () => (await browser).close())

const sources = [
  ...[1, 2, 3].map((seed) => ({
    path: `made ${seed}.md`,
    bytes: new TextEncoder().encode(makeNotes(seed, 48)),
  })),
  { path: seedPath, bytes: readFileSync(seedPath) },
  ...readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => ({ path, bytes: readFileSync(join(fixtures, path)) })),
]

test.each(foreignThemes.map((path) => ({ name: basename(path), path })))(
  'hundreds of slides are drawn as they were set under $name',
  { timeout: 600_000 },
  async ({ name, path }) => {
    const counts = await checkUnder(path, sources, await browser)
    process.stdout.write(`${name}: ${JSON.stringify(counts)}\n`)
    expect(counts.slides).toBeGreaterThan(400)
  },
)
