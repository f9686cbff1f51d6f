import { toString } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { readText } from './read-text.js'

const opml = (body: string): string => `<opml version="2.0"><body>${body}</body></opml>`

describe('OPML', () => {
  test.each(['&#xD800;', '&#0;', '&#x1F;'])(
    'a character that XML forbids is refused: %s',
    (entity) => {
      const { root, fatal } = readText(opml(`\n<outline text="a${entity}"/>`), 'a.opml')
      expect(fatal).toMatch(/^2:\d+ Unexpected XML/)
      expect(root.children).toEqual([])
    },
  )

  test.each([
    ['<outline _note="only a note"/>', 'only a note'],
    ['<outline title="only a title"/>', 'only a title'],
    ['<outline text=""><outline text="a child"/></outline>', 'a child'],
  ])('an outline without text keeps the rest: %s', (body, words) => {
    const { root, fatal } = readText(opml(body), 'a.opml')
    expect(fatal).toBeUndefined()
    expect(toString(root)).toBe(words)
  })

  test('UTF-16 that declares UTF-8 is read by its byte-order mark', () => {
    const text = `\ufeff<?xml version="1.0" encoding="UTF-8"?>${opml('<outline text="日本語"/>')}`
    const { root, fatal } = readText(new Uint8Array(Buffer.from(text, 'utf16le')), 'a.opml')
    expect(fatal).toBeUndefined()
    expect(toString(root)).toBe('日本語')
  })

  test('11,089 outlines, whole and in order', () => {
    const names = Array.from({ length: 11_089 }, (_, n) => `node${n};`)
    const body = names.map((name) => `<outline text="${name}"/>`).join('\n')
    expect(toString(readText(opml(body), 'a.opml').root)).toBe(names.join(''))
  })
})

test.each(['a.md', 'a.txt', 'a.org'])('marks, joins and flags stay in the text (%s)', (path) => {
  const words = ['右\u202e左\u202c戻', 'e\u0301\u0327\u0323', '👨‍👩‍👧‍👦 🇯🇵', 'क्ष\u200dया']
  const text = `* 題\n\n${words.map((word) => `- ${word}`).join('\n')}\n`
  const found = toString(readText(text, path).root)
  for (const word of words) expect(found).toContain(word)
})

test.each(['a.md', 'a.txt'])('indents that go 2, 7, 3 lose nothing and are told (%s)', (path) => {
  const text = '会\n\n  ・一\n       ・二\n   ・三\n\t・四\n\u3000・五\n\u00a0・六\n'
  const { root, file } = readText(text, path)
  expect(toString(root).replaceAll(/[^一二三四五六]/g, '')).toBe('一二三四五六')
  expect(file.messages.filter(({ ruleId }) => ruleId === 'indent').every(({ line }) => line)).toBe(
    true,
  )
})
