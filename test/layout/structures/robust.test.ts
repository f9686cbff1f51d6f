import type { Arbitrary } from 'fast-check'
import { array, assert, constantFrom, oneof, property, record } from 'fast-check'
import { toString } from 'mdast-util-to-string'
import { beforeAll, expect, test } from 'vitest'
import type { LayoutContext } from '../../../src/types/layout.js'
import type { Topic } from '../../../src/types/outline.js'
import { layoutContext } from './layout-context.js'
import { layouts } from './layouts.js'
import { slideOf } from './slide-of.js'

let context: LayoutContext
beforeAll(async () => {
  context = await layoutContext()
})

const words = 'EC2 Lambda S3 構成管理 ひらがなの文 a 12TB 3割 7割 40% 2017/3 2016年 (b) ! Who? 課題'
const marks = ['->', ' -> ', '→', ' > ', ': ', '：', '、', ', ', '。', ' ']
const inline = '**strong** _em_ `x->y` [link](http://example.com) https://example.com/a:b'
const piece = constantFrom(...words.split(' '), ...marks, ...inline.split(' '))
const line = array(piece, { minLength: 1, maxLength: 7 })
  .map((pieces) => pieces.join('').trim())
  .filter((text) => text !== '' && !/^(?:[-+*>#!]|\d+[.)])/u.test(text))

interface Branch {
  text: string
  children: Branch[]
}
const leaf = line.map((text): Branch => ({ text, children: [] }))
const grow = (child: Arbitrary<Branch>): Arbitrary<Branch> =>
  record({ text: line, children: array(child, { maxLength: 3 }) })
const branch = oneof(leaf, grow(leaf), grow(grow(leaf)))

const listed = ({ text, children }: Branch, indent = ''): string =>
  [`${indent}- ${text}`, ...children.map((child) => listed(child, `${indent}  `))].join('\n')

const letters = (nodes: unknown): string =>
  toString(nodes, { includeImageAlt: false }).replaceAll(/\s/gu, '')

const inOrder = (topic: Topic): unknown => ({
  children: [...topic.heading, ...topic.body, ...topic.children.map(inOrder)],
})

test('any layout keeps every word of any items, in order, and what it places is on the slide', () => {
  assert(
    property(line, array(branch, { maxLength: 6 }), (title, items) => {
      const markdown = `# ${title}\n\n${items.map((item) => listed(item)).join('\n')}`
      for (const layout of Object.values(layouts)) {
        const slide = slideOf(markdown)
        const before = JSON.stringify(slide)
        const source = letters([...slide.heading, ...slide.items.map(inOrder)])
        layout.match(slide, context)
        const arranged = layout.arrange(slide, context)
        const placement = layout.place(arranged, context)
        expect(letters([...arranged.heading, ...arranged.children])).toBe(source)
        expect(JSON.stringify(slide)).toBe(before)
        // A trial answers as the placing itself does, and leaves no mark.
        const trial = { ...context, trial: true }
        const tried = layout.arrange(slide, trial)
        expect(layout.place(tried, trial)?.bottom).toBe(placement?.bottom)
        expect(JSON.stringify(tried)).not.toContain('"breaks"')
        if (!placement) continue
        const texts = placement.items.filter((item) => item.kind === 'text')
        const placed = texts.filter(({ role }) => role !== 'rank' && role !== 'initial')
        const sorted = (text: string): string => Array.from(text).sort().join('')
        const said = placed.map(({ lines }) => lines.join('')).join('')
        expect(sorted(said.replaceAll(/\s/gu, '')), layout.name).toBe(sorted(source))
        for (const { x, y, width, height } of placement.items) {
          expect(Number.isFinite(x + y + width + height)).toBe(true)
        }
        for (const { x, y, height, role } of placed) {
          if (role !== 'sign') expect(y + height).toBeLessThanOrEqual(640)
          expect(x).toBeGreaterThanOrEqual(0)
        }
      }
    }),
    { numRuns: 300 },
  )
})
