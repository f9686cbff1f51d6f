import { readFileSync } from 'node:fs'
import type { PhrasingContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import type { Browser } from 'puppeteer-core'
import { unified } from 'unified'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTypesetter } from '../../src/typeset/create-typesetter.js'
import { noteBreaks } from '../../src/typeset/note-breaks.js'
import { plainText } from '../../src/typeset/plain-text.js'
import { INLINE_CODE_SCALE, WIDTH_SLACK } from '../../src/typeset/inline-style.js'
import type { Manner, SetLine } from '../../src/types/layout.js'
import type { TextStyle } from '../../src/types/deck.js'
import { embeddedChromium, pageFor } from './embedded-chromium.js'

const read = (path: string): string[] =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.replace(/^[\s•◦▪]+/u, ''))
    .filter(Boolean)

const outline = read('../../sessions/jaws-days-2017.txt').map((value): PhrasingContent[] => [
  { type: 'text', value },
])
const mixed = read('../fixtures/typeset/mixed/input.md').map((line) => {
  const root = unified().use(remarkParse).use(remarkGfm).parse(line)
  const first = root.children[0]
  return first?.type === 'paragraph' ? first.children : []
})

const cases: { style: TextStyle; width: number; manner: Manner }[] = [
  { style: { size: 56, leading: 73, weight: 700, color: 'ink' }, width: 1120, manner: 'title' },
  { style: { size: 40, leading: 48, weight: 700, color: 'ink' }, width: 1024, manner: 'title' },
  { style: { size: 28, leading: 40, weight: 400, color: 'ink' }, width: 1080, manner: 'body' },
  { style: { size: 28, leading: 40, weight: 400, color: 'ink' }, width: 480, manner: 'body' },
  { style: { size: 24, leading: 34, weight: 400, color: 'ink' }, width: 344, manner: 'label' },
  { style: { size: 24, leading: 34, weight: 700, color: 'ink' }, width: 200, manner: 'body' },
]

/** HTML of phrasing content with a `<br>` at each noted break. */
function html(nodes: PhrasingContent[]): string {
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return nodes
    .map((node): string => {
      if (node.type === 'text') {
        const cuts = [0, ...(node.data?.breaks ?? []), node.value.length]
        return cuts
          .slice(1)
          .map((end, index) => escape(node.value.slice(cuts[index], end)))
          .join('<br>')
      }
      if (node.type === 'inlineCode') return `<code>${escape(node.value)}</code>`
      if (node.type === 'break') return '<br>'
      const tag = { strong: 'strong', emphasis: 'em', delete: 'del', link: 'a' }[
        node.type as 'link'
      ]
      return 'children' in node ? `<${tag}>${html(node.children)}</${tag}>` : ''
    })
    .join('')
}

/**
 * Places where code meets text. Behind a forced break Chromium takes the automatic space there
 * from the size of the right side, elsewhere from that of the left; we always take the left.
 */
function boundaries(content: PhrasingContent[]): number {
  return content.reduce(
    (sum, node) =>
      sum + (node.type === 'inlineCode' ? 2 : 'children' in node ? boundaries(node.children) : 0),
    0,
  )
}

let browser: Browser
beforeAll(async () => {
  browser = await embeddedChromium()
}, 60_000)
afterAll(() => browser.close())

test('lines are as wide and blocks as high in Chromium as they were set', async () => {
  const typesetter = await createTypesetter()
  const blocks: { content: PhrasingContent[]; lines: SetLine[]; at: (typeof cases)[number] }[] = []
  for (const at of cases) {
    for (const content of [...outline, ...mixed]) {
      const lines = typesetter.set(content, at.style, at.width, at.manner)
      blocks.push({ content, lines, at })
    }
  }
  const all = [...outline, ...mixed].map(plainText).join('\n')
  const body = blocks
    .map(({ content, lines, at }) => {
      const { size, leading, weight } = at.style
      const style = `font-size:${size}px;line-height:${leading}px;font-weight:${weight};width:${at.width}px`
      return `<div class="block" style="${style};white-space:nowrap"><span>${html(noteBreaks(content, lines))}</span></div>`
    })
    .join('\n')
  const page = await browser.newPage()
  await page.setContent(
    await pageFor(
      [
        { weight: 400, text: all },
        { weight: 700, text: all },
        { weight: 400, mono: true, text: all },
        { weight: 700, mono: true, text: all },
      ],
      body,
    ),
  )
  const seen = await page.evaluate(async () => {
    document.body.getBoundingClientRect()
    await document.fonts.ready
    return [...document.querySelectorAll('.block')].map((block) => ({
      height: block.getBoundingClientRect().height,
      width: block.firstElementChild?.getBoundingClientRect().width ?? 0,
    }))
  })
  const wrong = blocks.flatMap(({ content, lines, at }, index) => {
    const real = seen[index] ?? { height: -1, width: -1 }
    const widest = Math.max(...lines.map((line) => line.width))
    const tolerance = 0.1 + boundaries(content) * (at.style.size / 8) * (1 - INLINE_CODE_SCALE)
    const right =
      real.height === lines.length * at.style.leading &&
      Math.abs(real.width - widest) <= tolerance &&
      real.width <= at.width * (1 - WIDTH_SLACK) + tolerance
    return right ? [] : [{ text: plainText(content), at, lines, widest, real }]
  })
  expect(blocks.length).toBeGreaterThan(1500)
  expect(wrong).toEqual([])
})
