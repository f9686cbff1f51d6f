import { expect, test } from 'vitest'
import { exportPptx } from '../../../src/export/pptx/export-pptx.js'
import { deckOf, pptxOptions, seedDeck } from './made-deck.js'
import { all, openPptx, placeholders, textOf, type Node } from './open-pptx.js'

const bare = (text: string): string => text.replaceAll(/\s/gu, '')

const levels = `# 会

## 題

- 一
  - 二
    - 三
  - 二の次
- 最後
`

const paragraphs = (shape: Node | undefined): Node[] => (shape ? all(shape, 'a:p') : [])

test('no colour or font is fixed outside the theme, so that a changed theme changes the deck', async () => {
  const file = openPptx(exportPptx(await seedDeck(), await pptxOptions()))
  for (const [path, bytes] of file.parts) {
    if (!/^ppt\/(?!theme\/)[^_]*\.xml$/.test(path)) continue
    const text = new TextDecoder().decode(bytes)
    expect(text, path).not.toMatch(/srgbClr|sysClr|prstClr/)
    expect(text, path).not.toMatch(/typeface="(?!\+|Noto Sans Mono|Arial)[^"]/)
  }
})

/** A list with a line too wide to be set larger than in the theme's own sizes. */
const wide = `${levels}- ${'広い行'.repeat(30)}\n`

test('a paragraph of a list says its level and nothing of its style', async () => {
  const { slides } = openPptx(exportPptx(await deckOf(wide), await pptxOptions()))
  const [body] = slides.flatMap((slide) => placeholders(slide, 'body'))
  const found = paragraphs(body).map((paragraph) => ({
    text: textOf(paragraph),
    level: Number(all(paragraph, 'a:pPr')[0]?.attributes['lvl'] ?? 0),
    size: all(paragraph, 'a:rPr')[0]?.attributes['sz'],
    indent: all(paragraph, 'a:pPr')[0]?.attributes['marL'],
    bullet: all(paragraph, 'a:buChar').length,
  }))
  const plain = { size: undefined, indent: undefined, bullet: 0 }
  expect(found.slice(0, 5)).toEqual([
    { text: '一', level: 0, ...plain },
    { text: '二', level: 1, ...plain },
    { text: '三', level: 2, ...plain },
    { text: '二の次', level: 1, ...plain },
    { text: '最後', level: 0, ...plain },
  ])
})

test('the master styles nine levels, each further in than the one before', async () => {
  const { xml } = openPptx(exportPptx(await deckOf(levels), await pptxOptions()))
  const [style] = all(xml('ppt/slideMasters/slideMaster1.xml'), 'p:bodyStyle')
  const lefts = style?.children.map(({ attributes }) => Number(attributes['marL'])) ?? []
  expect(lefts).toHaveLength(9)
  expect([...lefts].sort((a, b) => a - b)).toEqual(lefts)
  expect(new Set(lefts).size).toBe(9)
})

test('every slide has one title, and lists stand in the body: the outline view reads as the outline', async () => {
  const deck = await seedDeck()
  const { slides } = openPptx(exportPptx(deck, await pptxOptions()))
  expect(slides).toHaveLength(deck.slides.length)
  deck.slides.forEach((slide, index) => {
    const [title, ...others] = placeholders(slides[index] as Node, 'title', 'ctrTitle')
    expect(others, slide.data.id).toEqual([])
    const items = slide.placement?.items ?? []
    const own = items.find((item) => item.kind === 'text' && item.role === 'title')
    const words = own?.kind === 'text' ? bare(own.lines.join('')) : ''
    expect(bare(title ? textOf(title) : ''), slide.data.id).toContain(words)
    const listed = items.flatMap((item) =>
      slide.data.layout === 'bullets' && item.kind === 'text' && item.level ? item.lines : [],
    )
    const body = placeholders(slides[index] as Node, 'body')
      .map(textOf)
      .join('')
    expect(bare(body), slide.data.id).toContain(bare(listed.join('')))
  })
})

test('icons, pictures and codes say what they are; waves and fins say nothing', async () => {
  const { slides } = openPptx(exportPptx(await seedDeck(), await pptxOptions()))
  const pictures = slides.flatMap((slide) => all(slide, 'p:pic'))
  expect(pictures.length).toBeGreaterThan(10)
  for (const picture of pictures) {
    expect(all(picture, 'p:cNvPr')[0]?.attributes['descr']).toMatch(/\w/)
    expect(all(picture, 'asvg:svgBlip')).toHaveLength(1)
  }
  for (const slide of slides) {
    const freeforms = all(slide, 'p:sp').filter((shape) => all(shape, 'a:custGeom').length > 0)
    for (const shape of freeforms) {
      if (all(shape, 'p:cNvPr')[0]?.attributes['name'] === 'コード') continue
      expect(all(shape, 'adec:decorative')).toHaveLength(1)
    }
  }
})

test("an item's further paragraphs have no mark and stand under its words", async () => {
  const notes = '# 会\n\n## 題\n\n- 一\n\n  続きの段落\n\n- 二\n- 三\n'
  const { slides } = openPptx(exportPptx(await deckOf(notes), await pptxOptions()))
  const found = slides
    .flatMap((slide) => placeholders(slide, 'body'))
    .flatMap(paragraphs)
    .map((paragraph) => [
      textOf(paragraph),
      all(paragraph, 'a:buNone').length,
      all(paragraph, 'a:pPr')[0]?.attributes['indent'],
    ])
  expect(found).toEqual([
    ['一', 0, undefined],
    ['続きの段落', 1, '0'],
    ['二', 0, undefined],
    ['三', 0, undefined],
  ])
})

test('links within the deck keep the colour of their text, others have that of links', async () => {
  const { slides } = openPptx(exportPptx(await seedDeck(), await pptxOptions()))
  const links = slides.flatMap((slide) => all(slide, 'a:hlinkClick'))
  const inner = links.filter(({ attributes }) => attributes['action'] !== undefined)
  expect(inner.length).toBeGreaterThan(5)
  for (const link of inner) expect(all(link, 'ahyp:hlinkClr')[0]?.attributes['val']).toBe('tx')
})
