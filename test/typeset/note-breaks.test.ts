import { expect, test } from 'vitest'
import type { PhrasingContent } from 'mdast'
import { noteBreaks } from '../../src/typeset/note-breaks.js'
import type { SetLine } from '../../src/types/layout.js'

const linesAt = (...starts: number[]): SetLine[] =>
  [0, ...starts].map((start) => ({ start, end: start, text: '', width: 0 }))
const text = (value: string): PhrasingContent => ({ type: 'text', value })

test('a text node says where lines start in its own value', () => {
  const content: PhrasingContent[] = [text('abc'), { type: 'strong', children: [text('defg')] }]
  expect(noteBreaks(content, linesAt(2, 5))).toEqual([
    { type: 'text', value: 'abc', data: { breaks: [2] } },
    { type: 'strong', children: [{ type: 'text', value: 'defg', data: { breaks: [2] } }] },
  ])
  expect(content[0]).toEqual(text('abc'))
})

test('a line that starts with a node is noted at its first text', () => {
  const content: PhrasingContent[] = [text('ab'), { type: 'emphasis', children: [text('cd')] }]
  expect(noteBreaks(content, linesAt(2))).toEqual([
    text('ab'),
    { type: 'emphasis', children: [{ type: 'text', value: 'cd', data: { breaks: [0] } }] },
  ])
})

test('code is parted where a line starts in it or with it', () => {
  const start = { type: 'text', value: '', data: { breaks: [0] } }
  expect(noteBreaks([text('a'), { type: 'inlineCode', value: 'bcd' }], linesAt(1, 3))).toEqual([
    text('a'),
    start,
    { type: 'inlineCode', value: 'bc' },
    start,
    { type: 'inlineCode', value: 'd' },
  ])
})

test('hard breaks and newlines are line ends already', () => {
  const content: PhrasingContent[] = [text('ab'), { type: 'break' }, text('cd\nef')]
  expect(noteBreaks(content, linesAt(2, 5))).toEqual(content)
})
