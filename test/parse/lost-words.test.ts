import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { outlineOf } from '../../src/outline/outline-of.js'
import { unreadLines } from '../../src/parse/unread-lines.js'
import { readText } from './read-text.js'

const row = (...cells: string[]): string =>
  ['<tr>', ...cells.map((cell) => `<td class="left">${cell}</td>`), '</tr>'].join('\n')
const head = '<colgroup>\n<col  class="left" />\n\n<col  class="left" />\n</colgroup>\n<thead>\n'

test('an HTML table with empty lines in it is one table, its head too', () => {
  const table = `<table>\n${head}${row('甲', '乙').replaceAll('td', 'th')}\n</thead>\n\n<tbody>\n${row('一', '二')}\n\n\n${row('三', '四')}\n</tbody>\n</table>`
  const text = `# 題\n\n${table}\n\n後\n`
  const { root } = readText(text, 'a.md')
  const [, found, after] = root.children
  expect(found).toMatchObject({ type: 'table', position: { start: { line: 3 } } })
  expect(found && toString(found)).toBe('甲乙一二三四')
  expect(after).toMatchObject({
    type: 'paragraph',
    position: { start: { line: text.split('\n').indexOf('後') + 1 } },
  })
})

test('Markdown in the cells of a table of HTML: its words, and no empty tables around them', () => {
  const text = `# 題\n\n<table>\n<tr>\n<td>左\n\n- 一\n\n</td>\n<td>\n\n**右**\n\n</td>\n</tr>\n<tr><td>末</td></tr>\n</table>\n`
  const { root } = readText(text, 'a.md')
  expect(toString(root)).toBe('題左一右末')
  visit(root, 'table', (table) => expect(toString(table)).not.toBe(''))
})

test('notes framed by rules are no front matter', () => {
  for (const text of [
    '---\n\n# 題\n\n本文です。\n\n---\n',
    '---\n\n# 題\n\n注意: これは本文\n\n---\n\n続き\n',
    '---\n# 題\n\n本文です。\n\n---\n',
  ]) {
    const { root, fatal, file } = readText(text, 'a.md')
    expect(fatal).toBeUndefined()
    expect(toString(root)).toContain('題')
    expect(toString(root)).toMatch(/本文/)
    expect(file.messages).toEqual([])
  }
  expect(
    readText('---\n\ntitle: 名\ntags:\n  - a\n---\n\n- 一\n', 'a.md').root.data?.matter,
  ).toEqual({
    title: '名',
  })
})

test('notes in indented code keep their places', () => {
  const lines = Array.from({ length: 16 }, (_, n) => `    ・項目${n}`)
  const { root } = readText(`# 題\n\n## 話\n\n${lines.join('\n')}\n`, 'a.md')
  const places: (number | undefined)[] = []
  visit(root, 'text', ({ value, position }) => {
    if (value.startsWith('項目')) places.push(position?.start.line)
  })
  expect(places).toEqual(lines.map((_, n) => n + 5))
})

test.each([
  ['a.html', '<h1>題</h1><ul><li>a&#xFDD0;b&#1;c</li></ul>', '1:19'],
  ['a.opml', '<opml><body>\n<outline text="a&amp;#xFDD0;b&amp;#1;c"/></body></opml>', '2:16'],
  ['a.md', '# 題\n\n<p>a&#xFDD0;b&#1;c</p>\n', '3:4'],
])('a reference to what no output can carry is replaced and told: %s', (path, text, place) => {
  const { root, file } = readText(text, path)
  expect(toString(root)).toContain('a\ufffdb\ufffdc')
  const [told] = file.messages.filter(({ ruleId }) => ruleId === 'unprintable-character')
  expect(`${told?.line}:${told?.column}`).toBe(place)
})

test.each(['<!-- -->', '<!--\n-->', '<!---->'])(
  'an empty comment is no line to account for: %j',
  (comment) => {
    const { root, file } = readText(`# 題\n\n- 語\n\n${comment}\n`, 'a.md')
    expect(outlineOf(root, file).lines).toEqual([1, 3])
  },
)

test('a line that a parser lost counts as dropped', () => {
  const { root, file } = readText('# 題\n\n- 残る語\n- 消える語\n', 'a.md')
  expect(unreadLines(root, file)).toEqual([])
  visit(root, 'list', (list) => void list.children.pop())
  expect(unreadLines(root, file)).toEqual([4])
  root.data = { ...root.data, unreadLines: [4] }
  expect(outlineOf(root, new VFile({ path: 'a.md' })).lines).toEqual([1, 3, 4])
})

test('comments of a diagram are kept behind any white space', () => {
  const text = '# 題\n\n```mermaid\ngraph TD\nA --> B\n%%　全角の後\n　%% 全角の前\n%%\n```\n'
  const { root } = readText(text, 'a.md')
  const notes: string[] = []
  visit(root, 'html', ({ value }) => void notes.push(value))
  expect(notes).toEqual(['<!-- 全角の後\n全角の前 -->'])
})
