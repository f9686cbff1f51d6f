import { basename } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openBrowser } from '../../src/browser/open-browser.js'
import { checkUnder, foreignThemes } from '../paginate/foreign-theme.js'
import { makeNotes } from '../paginate/make-notes.js'

const browser = openBrowser()
afterAll(async () => (await browser).close())

const encoder = new TextEncoder()

test.each(foreignThemes.map((path, index) => ({ name: basename(path), path, seed: index + 2 })))(
  'generated notes of every kind are drawn as they were set under $name',
  { timeout: 120_000 },
  async ({ path, seed }) => {
    const notes = { path: 'notes.md', bytes: encoder.encode(makeNotes(seed, 24)) }
    const { slides } = await checkUnder(path, [notes], await browser)
    expect(slides).toBeGreaterThan(24)
  },
)
