import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { HandoutKind } from '../../src/export/handout/export-handout.js'
import { handoutOf } from '../../src/export/handout/handout-of.js'
import { makeDeck, readOutline } from '../../src/pipeline/make-deck.js'
import { langOf, type Tools } from '../../src/pipeline/setting.js'
import { renderDeck } from '../../src/pipeline/render-deck.js'
import { accountOf } from '../../src/report/account-of.js'
import { loadTheme } from '../../src/theme/load-theme.js'
import { createTypesetter } from '../../src/typeset/create-typesetter.js'
import type { Deck } from '../../src/types/deck.js'
import type { Outline } from '../../src/types/outline.js'
import { unpackPdf } from '../support/unpack-pdf.js'
import { readPdf } from '../browser/read-pdf.js'
import { sectionRenderer } from '../../src/render/section-renderer.js'

const seed = readFileSync(new URL('../../sessions/jaws-days-2017.txt', import.meta.url))
const marked = readFileSync(new URL('../fixtures/handout/marks/input.md', import.meta.url))
const long = [
  '# Long',
  '',
  ...Array.from({ length: 400 }, (_, i) => `sentence${i} goes on,`),
  '',
  '```js',
  ...Array.from({ length: 90 }, (_, i) => `call${i}()`),
  '```',
].join('\n')
const many = [
  'Event',
  ...Array.from(
    { length: 30 },
    (_, i) => `\nTalk ${i} by N${i}\nhttps://example.com/${i}\n- point ${i}`,
  ),
].join('\n')

let tools: Tools

beforeAll(async () => {
  const [typesetter, theme] = await Promise.all([createTypesetter(), loadTheme('jaws')])
  tools = { theme, typesetter, renderer: sectionRenderer(theme.css) }
})

interface Printed {
  outline: Outline
  deck: Deck
  pdf: Uint8Array
  read: Awaited<ReturnType<typeof readPdf>>
  /** All text without white space. */
  text: string
}

const bare = (text: string): string => text.replaceAll(/\s/gu, '')

async function print(
  bytes: Uint8Array,
  path: string,
  kind: HandoutKind,
  paper: 'a4' | 'letter' = 'a4',
  minutes?: number,
): Promise<Printed> {
  const outline = readOutline(bytes, path, {})
  const deck = makeDeck(outline, { minutes }, tools)
  const lang = langOf(outline, {})
  const rendered = await renderDeck(deck, tools.theme, { lang, dark: false, fonts: 'woff' })
  const pdf = await handoutOf({
    deck,
    lang,
    rendered: () => Promise.resolve(rendered),
    markdown: () => '',
    theme: tools.theme,
    family: 'noto',
    dark: false,
    typesetter: tools.typesetter,
    handout: { kind, paper },
    browser: () => Promise.reject(new Error('Unexpected browser')),
  })
  const read = await readPdf(pdf)
  return { outline, deck, pdf, read, text: bare(read.pages.join('')) }
}

/** Lines of the source whose words the text does not hold. */
function missing(bytes: Uint8Array, text: string): string[] {
  return Buffer.from(bytes)
    .toString()
    .split('\n')
    .map((line) => bare(line.replace(/^\s*[•◦▪*-]\s/u, '')))
    .filter((line) => line !== '' && !text.includes(line))
}

const sizes = { a4: [596, 842], letter: [612, 792] } as const

describe('the notes beside each slide', () => {
  test.each([undefined, 3, 5, 30])(
    'hold every line of the seed in a talk of %s min',
    async (minutes) => {
      const { read, text, deck, outline } = await print(seed, 'seed.txt', 'outline', 'a4', minutes)
      expect(missing(seed, text)).toEqual([])
      const account = accountOf(outline.lines, deck, outline.steering)
      expect(account.onSlides + account.inNotes + account.inHandout).toBe(outline.lines.length)
      expect(account.dropped).toBe(0)
      expect(read.tagged).toBe(true)
      expect(read.info['Title']).toBe('JAWS DAYS 2017')
      expect(read.lang).toBe('ja')
      expect(read.outline).toEqual(expect.arrayContaining(['目次']))
    },
  )

  test('hold what is kept off the slides, sessions too', async () => {
    const { text, read } = await print(marked, 'marks.md', 'outline')
    expect(
      missing(marked, text).filter((line) => !/#(?:slide|notes|handout)|^#|^---/.test(line)),
    ).toEqual([])
    for (const words of ['Early', 'under hidden', 'only paper', 'paper child', 'Two', 'two words'])
      expect(text).toContain(bare(words))
    expect(read.pages.join(' ')).not.toMatch(/#(?:slide|notes|handout)/)
  })

  test('go on over pages when a paragraph or code is longer than one', async () => {
    const { text } = await print(Buffer.from(long), 'long.md', 'outline')
    // Once on slides and once beside them.
    for (let i = 0; i < 400; i++) expect(text.split(`sentence${i}goeson,`)).toHaveLength(3)
    for (let i = 0; i < 90; i++) expect(text.split(`call${i}()`)).toHaveLength(3)
  })
})

describe('slides on pages', () => {
  test.each(['1', '2', '3', '4', '6', '9'] as const)('%s a page', async (kind) => {
    const { read, deck } = await print(seed, 'seed.txt', kind)
    expect(read.pages).toHaveLength(1 + Math.ceil(deck.slides.length / Number(kind)))
    const [first = '', second = ''] = read.pages.map(bare)
    expect(first).toContain(`1/${read.pages.length}`)
    expect(second).toContain(`${kind}/${deck.slides.length}`)
    expect(new Set(read.sizes.map(String))).toEqual(new Set([String(sizes.a4)]))
  })

  test('on Letter', async () => {
    const { read } = await print(seed, 'seed.txt', '3', 'letter')
    expect(new Set(read.sizes.map(String))).toEqual(new Set([String(sizes.letter)]))
  })

  test('are followed by what stands on none of them', async () => {
    const { text } = await print(marked, 'marks.md', '3')
    for (const words of ['only paper', 'paper child', 'two words', 'under hidden'])
      expect(text).toContain(bare(words))
  })
})

test('the contents say the page on which each session starts', async () => {
  const { read } = await print(Buffer.from(many), 'many.txt', 'outline')
  const contents = read.pages.slice(0, 3).map(bare).join('')
  for (let i = 0; i < 30; i++) {
    // As its divider says it; the contents do not give addresses.
    const page = read.pages.findIndex((text) => bare(text).includes(`byN${i}https://`))
    expect(contents).toContain(`${i + 1}Talk${i}byN${i}${page + 1}`)
  }
})

test('links are live and fonts are embedded', async () => {
  const { pdf } = await print(seed, 'seed.txt', 'outline')
  const raw = unpackPdf(pdf)
  expect(raw).toContain('/URI(http://jawsdays2017.jaws-ug.jp/session/1998/)')
  expect(raw).not.toMatch(/\/Subtype ?\/Type3/)
  expect(raw).toContain('/FontFile2')
})
