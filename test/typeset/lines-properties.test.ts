import * as fc from 'fast-check'
import type { PhrasingContent } from 'mdast'
import { expect, test } from 'vitest'
import { createTypesetter } from '../../src/typeset/create-typesetter.js'
import { noteBreaks } from '../../src/typeset/note-breaks.js'
import { plainText } from '../../src/typeset/plain-text.js'
import type { Manner } from '../../src/types/layout.js'
import type { TextStyle } from '../../src/types/deck.js'

const typesetter = await createTypesetter()
const style: TextStyle = { size: 24, leading: 34, weight: 400, color: 'ink' }
const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' })

const pieces = fc.constantFrom(
  ...'AWS|Lambda| |  |S3|を|使う|と、|ー|サーバーレス|っ|ょ|「|」|（|）|。|、|：|3|ヶ月|100|件|第|2回|->|→|/|L3/L4|https://example.com/a/b?c=d&e=f|構成管理|😀|👨‍👩‍👧‍👦|🇯🇵|が|é|〜|…|!|?|-|AWS-UG|\u3000|々|％|①|※|・|w'.split(
    '|',
  ),
  'サーバーレス',
  'AWS',
  ' ',
  '構成管理',
  'を',
)
const text = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))
const content = fc
  .array(
    fc.record({ value: text, type: fc.constantFrom('text', 'strong', 'inlineCode', 'break') }),
    { maxLength: 5 },
  )
  .map((nodes) =>
    nodes.map(({ value, type }): PhrasingContent => {
      if (type === 'strong') return { type, children: [{ type: 'text', value }] }
      if (type === 'break') return { type }
      return { type: type as 'text' | 'inlineCode', value }
    }),
  )
const manner = fc.constantFrom<Manner>('title', 'body', 'label', 'code')
const width = fc.integer({ min: 60, max: 1200 })

test('lines joined are the text, in order and without gaps', () => {
  fc.assert(
    fc.property(content, width, manner, (content, width, manner) => {
      const lines = typesetter.set(content, style, width, manner)
      expect(lines.map((line) => line.text).join('')).toBe(plainText(content))
      let end = 0
      for (const line of lines) {
        expect(line.start).toBe(end)
        end = line.end
        expect(line.text.length).toBe(line.end - line.start)
      }
    }),
  )
})

test('no line is wider than its box, unless a single grapheme is', () => {
  fc.assert(
    fc.property(content, width, manner, (content, width, manner) => {
      for (const line of typesetter.set(content, style, width, manner)) {
        const graphemes = [...segmenter.segment(line.text.trimEnd())].length
        if (graphemes > 1) expect(line.width).toBeLessThanOrEqual(width)
      }
    }),
  )
})

test('no line ends inside a grapheme, and setting twice gives the same', () => {
  fc.assert(
    fc.property(content, width, manner, (content, width, manner) => {
      const whole = plainText(content)
      const inner = content.some((node) => node.type !== 'text')
      const starts = new Set([...segmenter.segment(whole)].map((segment) => segment.index))
      const lines = typesetter.set(content, style, width, manner)
      for (const line of lines.slice(1)) {
        if (!inner && line.start < whole.length) expect(starts.has(line.start)).toBe(true)
      }
      expect(typesetter.set(content, style, width, manner)).toEqual(lines)
    }),
  )
})

test('kinsoku holds wherever the text gives a choice', () => {
  const words = fc.constantFrom(
    'これは',
    'AWSを',
    '「引用」',
    '（注）',
    'データ、',
    '終わり。',
    'ユーザー',
    'って',
    '100件',
    '3ヶ月',
  )
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 30 }),
      fc.integer({ min: 160, max: 800 }),
      (parts, width) => {
        const value = parts.join('')
        const lines = typesetter.set([{ type: 'text', value }], style, width, 'body')
        for (const line of lines.slice(1)) {
          expect(line.text[0]).not.toMatch(/[」）、。ーっ]/u)
          expect(line.text).not.toMatch(/^(?:件|ヶ月|月)/u)
        }
        for (const line of lines.slice(0, -1)) expect(line.text).not.toMatch(/[「（]$/u)
      },
    ),
  )
})

test('noted breaks are the line starts, and change no word', () => {
  fc.assert(
    fc.property(content, width, (content, width) => {
      const lines = typesetter.set(content, style, width, 'body')
      const noted = noteBreaks(content, lines)
      expect(plainText(noted)).toBe(plainText(content))
      const hard = content.filter((node) => node.type === 'break').length
      const marks = count(noted)
      expect(marks).toBeLessThanOrEqual(lines.length - 1)
      expect(marks).toBeGreaterThanOrEqual(lines.length - 1 - hard)
    }),
  )
})

function count(nodes: PhrasingContent[]): number {
  return nodes.reduce((sum, node) => {
    if (node.type === 'text') return sum + (node.data?.breaks?.length ?? 0)
    return sum + ('children' in node ? count(node.children) : 0)
  }, 0)
}
