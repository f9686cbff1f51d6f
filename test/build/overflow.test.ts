import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchViewer } from '../export/open-in-browser.js'
import { makeDeck, readOutline } from '../../src/pipeline/make-deck.js'
import { sharedTools } from '../support/make-slides.js'
import { notesOf, randomTalks } from '../support/random-notes.js'
import { overflowOf } from '../support/overflow-of.js'
import { propertyRuns } from '../support/property-runs.js'

let browser: Browser
beforeAll(async () => {
  browser = await launchViewer()
})
afterAll(() => browser.close())

const fixtures = join(import.meta.dirname, '../fixtures')
const inputs = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((name) => /[\\/]input\.(?:txt|md|opml|html)$/.test(name))
  .sort()

test.each(inputs)('nothing runs over: %s', async (name) => {
  expect(await overflowOf(browser, readFileSync(join(fixtures, name)), name)).toEqual([])
})

test('words of 400 letters, as titles and under them: all are cut, none is said to run over', async () => {
  const notes = readFileSync(join(fixtures, 'build/long-words/input.md'))
  const outline = readOutline(notes, 'input.md', {})
  const { slides } = makeDeck(outline, {}, await sharedTools())
  expect(outline.file.messages.map(({ ruleId }) => ruleId)).not.toContain('overflow')
  const shown = new Set(slides.flatMap(({ data }) => data.lines))
  expect(outline.lines.filter((line) => !shown.has(line))).toEqual([])
})

test('cells that each alone would fill a slide, side by side: the row is cut', async () => {
  const row = Array.from({ length: 6 }, () => '👨‍👩‍👧‍👦'.repeat(300)).join(' | ')
  const notes = `# 題\n\n## 表\n\n| a | b | c | d | e | f |\n|-|-|-|-|-|-|\n| ${row} |\n| y | z | u | v | w | x |\n`
  expect(await overflowOf(browser, new TextEncoder().encode(notes), 'a.md')).toEqual([])
})

/** Some on each run, hundreds when asked for (`RUNS=500`). */
const numRuns = Number(process.env['RUNS'] ?? 15)

test('nothing runs over in any notes', { timeout: 60_000 + numRuns * 8000 }, () =>
  fc.assert(
    fc.asyncProperty(randomTalks, async (talks) => {
      const notes = new TextEncoder().encode(notesOf(talks))
      expect(await overflowOf(browser, notes, 'notes.txt')).toEqual([])
    }),
    { ...propertyRuns(15), numRuns, endOnFailure: true },
  ),
)
