import { toString } from 'mdast-util-to-string'
import type { RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { cutBlock } from '../../src/paginate/breaks/cut-block.js'
import type { Flow } from '../../src/types/outline.js'

const parse = (text: string): Flow => {
  const [block] = unified().use(remarkParse).parse(text).children as RootContent[]
  if (!block) throw new Error('nothing to cut')
  return block as Flow
}

const numbers = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, n) => `word${from + n};`)

test.each([
  ['a list in a quotation', numbers(1, 9).map((word) => `> 1. ${word}`)],
  [
    'an item over many',
    [`> - ${numbers(1, 1)[0] ?? ''}`, ...numbers(2, 9).map((word) => `>   - ${word}`)],
  ],
  ['paragraphs of a quotation', numbers(1, 9).flatMap((word) => [`> ${word}`, '>'])],
])('%s is cut where it is full; all its words stay, in order', (_, lines) => {
  const holds = (block: Flow): boolean => (toString(block).match(/word/g)?.length ?? 0) <= 2
  const parts: Flow[] = []
  let rest: Flow | undefined = parse(lines.join('\n'))
  while (rest && !holds(rest)) {
    const cut: [Flow, Flow] | undefined = cutBlock(rest, holds)
    if (!cut) break
    parts.push(cut[0])
    rest = cut[1]
  }
  if (rest) parts.push(rest)
  expect(parts.every(holds)).toBe(true)
  expect(parts.map((part) => toString(part)).join('')).toBe(numbers(1, 9).join(''))
})

test('a list that was cut goes on counting', () => {
  const block = parse('> 3. a\n> 4. b\n> 5. c')
  const [, tail] = cutBlock(block, (head) => toString(head).length <= 2) ?? []
  expect(JSON.stringify(tail)).toContain('"start":5')
})

test('a paragraph of lines is cut between two of them', () => {
  const block = parse('甲の一行目\\\n**乙の二行目**\\\n丙の三行目')
  const [head, tail] = cutBlock(block, (part) => toString(part).length <= 12) ?? []
  expect([head, tail].map((part) => toString(part))).toEqual(['甲の一行目乙の二行目', '丙の三行目'])
  expect(JSON.stringify(tail)).not.toContain('break')
})
