import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { outlineOf } from '../../src/outline/outline-of.js'
import { parseFile } from '../../src/parse/index.js'
import { readBytes } from '../../src/read/read-bytes.js'
import type { Outline, Topic } from '../../src/types/outline.js'

function outline(text: string, path = 'a.md'): Outline {
  const file = readBytes(new TextEncoder().encode(text), path, {})
  return outlineOf(parseFile(file), file)
}

/** A topic as nested arrays of words. */
const words = ({ heading, children }: Topic): unknown[] => [
  toString(heading),
  ...children.map(words),
]

const notes = ({ data, children }: Topic): string[] => [
  ...(data.notes ?? []).map((note) => toString(note)),
  ...children.flatMap(notes),
]

test.each([
  ['lines', 'a.txt', '会\n日時: 五月一日\n会場：市民館\n\n話\n- 項\n'],
  ['a list', 'a.md', '# 会\n\n- 日時: 五月一日\n- 会場：市民館\n\n## 話\n- 項\n'],
  ['a table', 'a.md', '# 会\n\n|||\n|-|-|\n|日時|五月一日|\n|会場|市民館|\n\n## 話\n- 項\n'],
  ['front matter', 'a.md', '---\n日時: 五月一日\n会場: 市民館\n---\n\n# 会\n\n## 話\n- 項\n'],
])('facts on top as %s are items under the event', (_, path, text) => {
  const { root, lines, steering } = outline(text, path)
  const [event, ...rest] = words(root)
  expect([event, ...rest].map((part) => String(part).replace('：', ': '))).toEqual([
    '会',
    '日時: 五月一日',
    '会場: 市民館',
    '話,項',
  ])
  const told = text.split('\n').flatMap((line, n) => (/[会日話項]/.test(line) ? [n + 1] : []))
  expect(lines.filter((line) => !steering.includes(line))).toEqual(told)
})

test('a table of facts further down stays a table', () => {
  const { root } = outline('# a\n## b\n\n|||\n|-|-|\n|日時|x|\n|会場|y|\n')
  expect(root.children[0]?.body.map(({ type }) => type)).toEqual(['table'])
})

test('an event without a title is the title; its line is on the cover', () => {
  const { root, matter, lines } = outline('event: JAWS\nauthor: S\n\nx\n- y\n', 'a.txt')
  expect(matter.title).toBe('JAWS')
  expect(root.data.lines).toEqual([1, 2])
  expect(lines).toEqual([1, 2, 4, 5])
})

test.each([
  'more',
  ' more ',
  'TOC',
  'toc',
  'prettier-ignore',
  'markdownlint-disable MD033 MD041',
  'textlint-disable ja-no-weak-phrase',
  'omit in toc',
  'vim: set ft=markdown',
  'START doctoc generated',
])('<!-- %s --> is a tool’s, no note', (comment) => {
  const { root, steering } = outline(`# a\n\n- b\n\n<!-- ${comment} -->\n\n- c\n`)
  expect(notes(root)).toEqual([])
  expect(steering).toEqual([5])
})

test('other comments are notes, wherever they stand', () => {
  const { root } = outline(
    '<!-- 0 -->\n# a\n<!-- 1 -->\n## b\n- c <!-- 2 --> d\n- e\n\n<!-- 3 -->\n',
  )
  expect(notes(root)).toEqual(['0', '1', '2', '3'])
  expect(words(root)).toEqual(['a', ['b', ['c  d'], ['e']]])
})

test('※ and ★ mark asides and what matters, in Markdown too', () => {
  const { root } = outline('# a\n## b\n- c\n- ※ d\n- ★ e\n')
  const marks = root.children[0]?.children.map(({ data }) => [data.aside, data.starred])
  expect(marks).toEqual([
    [undefined, undefined],
    [true, undefined],
    [undefined, true],
  ])
})
