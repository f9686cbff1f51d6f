import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exportPptx } from '../../../src/export/pptx/export-pptx.js'
import { escapeXml } from '../../../src/export/pptx/escape-xml.js'
import { safeLink } from '../../../src/export/pptx/text/safe-link.js'
import type { Deck, PlacedText, Slide } from '../../../src/types/deck.js'
import { deckOf, pptxOptions, seedDeck } from './made-deck.js'
import { all, nameOf, openPptx, parseXml, textOf, type Node } from './open-pptx.js'
import { propertyRuns } from '../../support/property-runs.js'

const bare = (text: string): string => text.replaceAll(/\s/gu, '')
const furniture = new Set(['パンくず', 'フッター', 'スライド番号'])

/** Text of a slide's shapes in their order, without what every slide carries. */
function bodyText(slide: Node): string {
  const [tree] = all(slide, 'p:spTree')
  return (tree?.children ?? [])
    .filter((shape) => !furniture.has(nameOf(shape)))
    .map(textOf)
    .join('')
}

const placedTexts = ({ placement }: Slide): PlacedText[] =>
  (placement?.items ?? []).filter((item): item is PlacedText => item.kind === 'text')

/** What `fit` placed, in its order, but for the head of a session: its boxes are named as crumbs. */
function placedText(slide: Slide): string {
  const { data } = slide
  return placedTexts(slide)
    .filter(({ role }) => role !== 'crumb')
    .map(({ lines, role }, index) => {
      const after = data.part ? `(${data.part.join('/')})` : (data.goesOn ?? '')
      const part = role === 'title' && index === 0 ? after : ''
      return lines.join('') + part
    })
    .join('')
}

/** A deck of one slide with one text. */
async function deckSaying(value: string): Promise<Deck> {
  const deck = await deckOf('# 会\n\n## 題\n\n- 文\n')
  const slides = deck.slides.map((slide) => {
    const items = (slide.placement?.items ?? []).map((item) =>
      item.kind === 'text' && item.role === 'line'
        ? { ...item, content: [{ type: 'text' as const, value }], lines: [value] }
        : item,
    )
    return { ...slide, placement: { bottom: 200, items } }
  })
  return { ...deck, slides }
}

describe('text of a PowerPoint file', () => {
  test('is what stands on the slides, once and in order', async () => {
    const deck = await seedDeck()
    const { slides } = openPptx(exportPptx(deck, await pptxOptions()))
    deck.slides.forEach((slide, index) => {
      expect(bare(bodyText(slides[index] as Node)), slide.data.id).toBe(bare(placedText(slide)))
      const said = bare(textOf(slides[index] as Node))
      for (const { role, lines } of placedTexts(slide)) {
        if (role === 'crumb') expect(said, slide.data.id).toContain(bare(lines.join('')))
      }
    })
  })

  test('of presenter notes is on the notes page of their slide', async () => {
    const deck = await deckOf('# 会\n\n## 題\n\n- 文\n\n<!-- 話すこと\n\n二段落目 -->\n')
    const number = deck.slides.findIndex(({ notes }) => notes.length > 0) + 1
    const { xml } = openPptx(exportPptx(deck, await pptxOptions()))
    expect(number).toBeGreaterThan(0)
    const page = xml(`ppt/notesSlides/notesSlide${number}.xml`)
    expect(all(page, 'a:p').map(textOf).filter(Boolean)).toEqual(['話すこと', '二段落目'])
  })

  test('may be anything: XML stays well formed and shows what it cannot hold', async () => {
    const hostile = 'a\u0000\u0008<b>&"\ud800\uffff 木\u{20bb7}'
    const options = await pptxOptions()
    const { slides } = openPptx(exportPptx(await deckSaying(hostile), options))
    const text = slides.map(textOf).join('')
    expect(text).toContain('a\u2400\u2408<b>&"\ufffd\ufffd 木\u{20bb7}')
  })

  test('is cut into runs that PowerPoint takes, never inside a character', async () => {
    const long = `x${'\u{20bb7}'.repeat(20_000)}`
    const { slides } = openPptx(exportPptx(await deckSaying(long), await pptxOptions()))
    const runs = slides.flatMap((slide) => all(slide, 'a:t')).map(({ text }) => text)
    expect(Math.max(...runs.map(({ length }) => length))).toBeLessThan(32_000)
    expect(runs.some((run) => /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(run))).toBe(false)
    expect(runs.join('').includes(long)).toBe(true)
  })

  test('that is written from right to left says so', async () => {
    const { slides } = openPptx(exportPptx(await deckSaying('שלום עולם'), await pptxOptions()))
    const paragraphs = slides.flatMap((slide) => all(slide, 'a:p'))
    const found = paragraphs.find((paragraph) => textOf(paragraph) === 'שלום עולם')
    expect(found && all(found, 'a:pPr')[0]?.attributes).toMatchObject({ rtl: '1', algn: 'r' })
  })
})

test('any string survives XML, but for what XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const [root] = parseXml(`<r a="${escapeXml(text)}">${escapeXml(text)}</r>`).children
      expect(root?.attributes['a']).toBe(root?.text)
      // oxlint-disable-next-line no-control-regex
      const plain = text.replaceAll(/[\u0000-\u001f\ufffe\uffff]+/g, '')
      expect(root?.text.replaceAll(/[\u2400-\u241f\ufffd ]+/g, '')).toBe(
        plain.replaceAll(/[\u2400-\u241f\ufffd ]+/g, ''),
      )
    }),
    propertyRuns(100),
  )
})

test.each([
  ['https://example.com/a?b=c', 'https://example.com/a?b=c'],
  ['mailto:a@example.com', 'mailto:a@example.com'],
  ['file:///etc/passwd', undefined],
  ['\\\\server\\share', undefined],
  ['//server/share', undefined],
  ['https:\\\\server\\share', undefined],
  ['javascript:alert(1)', undefined],
  ['HTTP://EXAMPLE.com', 'http://example.com/'],
  ['https://', undefined],
])('the address %s is written as %s', (href, expected) => {
  expect(safeLink(href)).toBe(expected)
})
