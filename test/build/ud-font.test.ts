import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../src/browser/open-browser.js'
import { compareSlides } from '../paginate/compare-slides.js'
import { deckOfNotes } from '../paginate/deck-of-notes.js'
import type { Drawn } from '../paginate/read-drawn.js'
import { readDrawn } from '../paginate/read-drawn.js'
import { builtDeck, type BuiltDeck } from '../support/all-layouts.js'
import { runCli, tempFolder } from '../support/run-cli.js'
import { seedPath } from '../support/seed.js'
import { unpackPdf } from '../support/unpack-pdf.js'

const browser = openBrowser()
let built: BuiltDeck

beforeAll(async () => {
  built = await builtDeck(seedPath, ['--font', 'ud', '--to', 'html,pdf,pptx,md'])
}, 120_000)
afterAll(async () => (await browser).close())

test('the slides of the seed are drawn in BIZ UDPGothic as they were set', async () => {
  const { deck, html } = await deckOfNotes(readFileSync(seedPath), seedPath, 'ud')
  const drawn = await (await browser).evaluate<Drawn[]>(html, String(readDrawn))
  const { lines, wrong, overflow } = compareSlides(deck.slides, drawn)
  expect(lines).toBeGreaterThan(317)
  expect(overflow).toEqual([])
  expect(wrong).toEqual([])
})

test('it is the face of each output', () => {
  const faces = unpackPdf(built.output('.pdf')).match(/\/BaseFont\/\w+\+(?:\w|-)+/g)
  expect(new Set(faces?.map((face) => face.replace(/.*\+/, '')))).toEqual(
    new Set(['BIZUDPGothic-700Bold', 'BIZUDPGothic-400Regular']),
  )
  const html = built.output('.html').toString()
  expect(html).toContain('@font-face{font-family:"BIZ UDPGothic"')
  expect(html).not.toContain('@font-face{font-family:"Noto Sans JP"')
  const theme = unzipSync(built.output('.pptx'))['ppt/theme/theme1.xml']
  expect(theme && strFromU8(theme)).toContain('typeface="BIZ UDPGothic"')
  expect(built.output('.md').toString()).toContain('section { font-family: "BIZ UDPGothic"')
})

test('notes may ask for it; the command line has the last word', async () => {
  const notes = '---\nfont: ud\n---\n\n# 見出し\n\n- 本文\n'
  const folder = tempFolder({ 'a.md': notes })
  const faceOf = async (...args: string[]): Promise<string | undefined> => {
    const { code } = await runCli(['a.md', '-q', '--force', ...args], { cwd: folder })
    expect(code).toBe(0)
    const html = readFileSync(`${folder}/out/a.html`, 'utf8')
    return /@font-face\{font-family:"([^"]+)"/.exec(html)?.[1]
  }
  expect(await faceOf()).toBe('BIZ UDPGothic')
  expect(await faceOf('--font', 'noto')).toBe('Noto Sans JP')
})

test.each([
  ['--font', 'papyrus'],
  ['--font', ''],
])('%s %s is wrong usage', async (...args) => {
  const { code, stderr } = await runCli(args, { cwd: tempFolder() })
  expect(code).toBe(2)
  expect(stderr).toMatch(/^jaws-deck: Unexpected --font .*, expected noto or ud\n$/)
})
