import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { marpCli } from '@marp-team/marp-cli'
import { Marp } from '@marp-team/marp-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../../src/types/report.js'
import { readPdf } from '../browser/read-pdf.js'
import { launchViewer } from '../export/open-in-browser.js'
import { findOverflow } from '../support/find-overflow.js'
import { foreignFonts } from '../support/find-tofu.js'
import {
  bare,
  elementsIn,
  firstLost,
  htmlSlides,
  parseHtml,
  textOf,
} from '../support/html-slides.js'
import { runCli, tempFolder } from '../support/run-cli.js'
import type { CliRun } from '../support/run-cli.js'
import { standsExactly } from '../support/stands-exactly.js'
import { seedLines, seedPath } from '../support/seed.js'
import { watchPage } from '../support/watch-page.js'

const theme = readFileSync(join(import.meta.dirname, '../../themes/jaws.css'), 'utf8')
const name = 'jaws-days-2017'
const lines = seedLines()
const pieces = lines.flatMap(({ parts }) => parts)
/** What the head of a session says beside its title may stand above it. */
const isAside = (piece: string): boolean => /^(?:by |[~〜]|https?:)/u.test(piece)
const inOrder = pieces.filter((piece) => !isAside(piece))
const lostAside = (text: string): string[] =>
  pieces.filter((piece) => isAside(piece) && !bare(text).includes(bare(piece)))

let folder: string
let run: CliRun
let report: Report

const output = (ending: string): Buffer => readFileSync(join(folder, 'out', name + ending))

beforeAll(async () => {
  folder = tempFolder()
  run = await runCli([seedPath, '--to', 'all', '--json'], { cwd: folder })
  report = JSON.parse(run.stdout) as Report
}, 120_000)

test('the seed has 317 lines of words', () => {
  expect(lines.length).toBe(317)
})

test('exit 0, more than 25 slides, every line on a slide', () => {
  expect(run.code, run.stderr).toBe(0)
  const [deck] = report.decks
  expect(deck?.slides.length).toBeGreaterThan(25)
  expect(deck?.account).toMatchObject({ lines: 317, onSlides: 317, dropped: 0, droppedLines: [] })
})

test('each line is said to be on one slide, in order', () => {
  const on = report.decks[0]?.slides.flatMap((slide) => slide.lines)
  expect(on).toEqual(lines.map(({ line }) => line))
})

describe('HTML', () => {
  let browser: Browser
  let page: Page
  const address = (): string => pathToFileURL(join(folder, 'out', `${name}.html`)).href

  beforeAll(async () => {
    browser = await launchViewer()
    page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
    await page.goto(address())
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
  })
  afterAll(() => browser.close())

  test('all words, in order', () => {
    const slides = htmlSlides(output('.html').toString())
    expect(slides.length).toBe(report.decks[0]?.slides.length)
    const text = slides.map(({ whole }) => whole).join('\n')
    expect(firstLost(text, inOrder)).toBe(undefined)
    expect(lostAside(text)).toEqual([])
  })

  test('nothing runs over', async () => {
    expect(await findOverflow(page)).toEqual([])
  })

  test('no font but its own sets its text', async () => {
    expect(await foreignFonts(page)).toEqual([])
  })

  test('paged through, it asks nothing of the network and nothing fails', async () => {
    const reader = await browser.newPage()
    const seen = watchPage(reader)
    await reader.goto(address())
    for (const key of ['ArrowRight', 'End', 'o', 'Escape']) await reader.keyboard.press(key)
    await reader.evaluate(() => document.fonts.ready.then(() => undefined))
    expect(seen).toEqual({ requests: [], errors: [] })
    await reader.close()
  })
})

test('PDF: all words in order in its text, a page a slide, bookmarks, title, language', async () => {
  const pdf = await readPdf(output('.pdf'))
  expect(pdf.pages.length).toBe(report.decks[0]?.slides.length)
  expect(pdf).toMatchObject({ lang: 'ja', tagged: true, info: { Title: 'JAWS DAYS 2017' } })
  expect(pdf.outline.length).toBeGreaterThan(25)
  const text = pdf.pages.join('\n')
  expect(text).not.toMatch(/[\u2E80-\u2FDF\uFFFD]/u)
  expect(firstLost(text, inOrder)).toBe(undefined)
  expect(lostAside(text)).toEqual([])
})

test('PDF: every line of the notes can be searched and copied as it was written', async () => {
  const { lined } = await readPdf(output('.pdf'))
  const text = lined.join('\n')
  expect(pieces.filter((piece) => !standsExactly(text, piece))).toEqual([])
  expect(standsExactly('a\nb c', 'ab c')).toBe(true)
  expect(standsExactly('a b c', 'ab c')).toBe(false)
})

test('Markdown: marp-core by itself gives the same slides with the same words', () => {
  const marp = new Marp()
  marp.themeSet.add(theme)
  const { html } = marp.render(output('.md').toString(), { htmlAsArray: true })
  const texts = html.map((slide) => bare(textOf(parseHtml(slide), ['style', 'script'])))
  const ours = htmlSlides(output('.html').toString()).map(({ whole }) => bare(whole))
  expect(texts).toEqual(ours)
})

test('Markdown: marp-cli gives the same number of slides', async () => {
  const theirs = join(folder, 'marp.html')
  const themePath = join(import.meta.dirname, '../../themes/jaws.css')
  const source = join(folder, 'out', `${name}.md`)
  const code = await marpCli([
    source,
    '--no-config-file',
    '--theme-set',
    themePath,
    '--output',
    theirs,
    '--quiet',
  ])
  expect(code).toBe(0)
  const sections = elementsIn(
    parseHtml(readFileSync(theirs, 'utf8')),
    ({ tagName, properties }) => tagName === 'section' && properties.dataTheme === 'jaws',
  )
  expect(sections.length).toBe(report.decks[0]?.slides.length)
})

test.each([
  ['again', {}],
  ['LANG=C, far time zone', { LANG: 'C', LC_ALL: 'C', TZ: 'Pacific/Kiritimati' }],
  ['a Japanese locale', { LC_ALL: 'ja_JP.SJIS', TZ: 'Asia/Tokyo' }],
])('the same bytes: %s', async (_, env) => {
  const second = tempFolder()
  const { code } = await runCli([seedPath, '--to', 'all', '--quiet'], { cwd: second, env })
  expect(code).toBe(0)
  const files = readdirSync(join(folder, 'out'))
  expect(readdirSync(join(second, 'out'))).toEqual(files)
  const differ = files.filter(
    (file) =>
      !readFileSync(join(second, 'out', file)).equals(readFileSync(join(folder, 'out', file))),
  )
  expect(differ).toEqual([])
})
