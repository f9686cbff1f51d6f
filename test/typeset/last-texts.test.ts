import type { PhrasingContent } from 'mdast'
import { expect, test } from 'vitest'
import { lastTexts } from '../../src/typeset/last-texts.js'
import type { Typesetter } from '../../src/types/layout.js'

const style = { size: 28, leading: 40, weight: 400 as const, color: 'ink' }
const text = (value: string): PhrasingContent => ({ type: 'text', value })

/** Counts what it is asked for. */
function counting(): { typesetter: Typesetter; asked: string[] } {
  const asked: string[] = []
  const line = { start: 0, end: 1, text: 'x', width: 1 }
  const typesetter: Typesetter = {
    set: (content, { size }, width, manner) => {
      asked.push(`set ${JSON.stringify(content)} ${size} ${width} ${manner}`)
      return [line]
    },
    width: (words) => asked.push(`width ${words}`),
    atMost: () => Number.POSITIVE_INFINITY,
    uncovered: (words) => {
      asked.push(`uncovered ${words}`)
      return []
    },
  }
  return { typesetter, asked }
}

test('the same text in the same box is set once; any other box, style or structure is another', () => {
  const { typesetter, asked } = counting()
  const known = lastTexts(typesetter)
  const strong: PhrasingContent = { type: 'strong', children: [text('あ')] }
  for (let twice = 0; twice < 2; twice++) {
    known.set([text('あ')], style, 100, 'body')
    known.set([text('あ')], style, 101, 'body')
    known.set([text('あ')], style, 100, 'title')
    known.set([text('あ')], { ...style, size: 24 }, 100, 'body')
    known.set([strong], style, 100, 'body')
    known.set([text('あ'), text('い')], style, 100, 'body')
    known.set([text('あい')], style, 100, 'body')
    known.width('あ', style)
    known.uncovered('あ')
  }
  expect(asked.length).toBe(9)
})

test('a text of many is forgotten, and set again', () => {
  const { typesetter, asked } = counting()
  const known = lastTexts(typesetter)
  const most = 20_001
  for (let i = 0; i < most; i++) known.uncovered(String(i))
  known.uncovered('0')
  expect(asked.length).toBe(most + 1)
})
