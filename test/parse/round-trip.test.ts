import encodingJapanese from 'encoding-japanese'
import {
  array,
  assert,
  constant,
  constantFrom,
  integer,
  memo,
  property,
  record,
  type Arbitrary,
} from 'fast-check'
import type { List, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { propertyRuns } from '../support/property-runs.js'
import { readText } from './read-text.js'

interface Item {
  words: string
  items: Item[]
}

const word = constantFrom(
  'Route53',
  'サーバーレス',
  '表の能力',
  'a*b*c',
  '__init__',
  '<b>',
  '開発3割、運用7割',
  'A -> B',
  ':smile:',
  '$x$',
  '[memo]',
)
const words = array(word, { minLength: 1, maxLength: 4 }).map((parts) => `題${parts.join(' ')}`)
const item: (depth?: number) => Arbitrary<Item> = memo((depth) =>
  record({ words, items: depth > 1 ? array(item(), { maxLength: 3 }) : constant([]) }),
)
const items = array(item(6), { minLength: 1, maxLength: 5 })

const limit = { timeout: 120_000 + Number(process.env['RUNS'] ?? 0) * 500 }

/** One way to type an outline. */
const surface = record({
  bullets: constantFrom(
    ['•'],
    ['・'],
    ['-'],
    ['*'],
    ['○', '・', '-'],
    ['■', '●', '○', '・'],
    ['•', '◦', '▪'],
  ),
  indent: constantFrom('  ', '   ', '    ', '\t', '\u3000', '\u00a0\u00a0', '\u3000\u3000'),
  margin: constantFrom('', '  '),
  end: constantFrom('\n', '\r\n', '\r', '\u2028'),
  mark: constantFrom('', '\ufeff'),
})
type Surface = { bullets: readonly string[]; indent: string; margin: string }

function write(tree: Item[], { bullets, indent, margin }: Surface, depth = 0): string[] {
  const bullet = bullets[Math.min(depth, bullets.length - 1)] ?? '-'
  return tree.flatMap(({ words, items }) => [
    `${margin}${indent.repeat(depth)}${bullet} ${words}`,
    ...write(items, { bullets, indent, margin }, depth + 1),
  ])
}

function readBack(root: Root): Item[] {
  const of = (lists: List[]): Item[] =>
    lists.flatMap((list) =>
      list.children.map(({ children }) => ({
        words: toString(children.filter(({ type }) => type === 'paragraph')),
        items: of(children.filter((child) => child.type === 'list')),
      })),
    )
  return of(root.children.filter((child) => child.type === 'list'))
}

function japaneseBytes(text: string, to: 'SJIS' | 'EUCJP' | 'JIS'): Uint8Array {
  const units = encodingJapanese.stringToCode(text)
  return Uint8Array.from(encodingJapanese.convert(units, { to, from: 'UNICODE' }))
}

test('plain notes: the tree that was written is the tree that is read', limit, () => {
  assert(
    property(items, surface, (tree, how) => {
      const lines = ['会の名前', '', ...write(tree, how)]
      const { root, fatal } = readText(how.mark + lines.join(how.end), 'notes.txt')
      expect(fatal).toBeUndefined()
      expect(root.children[0]).toMatchObject({ type: 'heading', depth: 1 })
      expect(readBack(root)).toEqual(tree)
    }),
    propertyRuns(500),
  )
})

test.each(['SJIS', 'EUCJP', 'JIS'] as const)('plain notes in %s', limit, (to) => {
  assert(
    property(items, (tree) => {
      const how = { bullets: ['○', '・'], indent: '\u3000', margin: '' }
      const text = ['勉強会の表題', '', ...write(tree, how)].join('\n')
      const { root } = readText(japaneseBytes(text, to), 'notes.txt')
      expect(readBack(root)).toEqual(tree)
    }),
    propertyRuns(100),
  )
})

test('hard-wrapped lines are joined again', limit, () => {
  const long = array(constantFrom('alpha', 'beta', 'gamma', 'delta'), {
    minLength: 20,
    maxLength: 60,
  })
  assert(
    property(
      long,
      constantFrom('  ', '\t'),
      integer({ min: 55, max: 75 }),
      (parts, indent, width) => {
        const lines = ['']
        for (const part of parts) {
          const last = lines.at(-1) ?? ''
          if (last !== '' && last.length + part.length + 1 > width) lines.push(part)
          else lines[lines.length - 1] = last === '' ? part : `${last} ${part}`
        }
        const text = [
          'Event',
          '',
          `${indent}- ${lines[0]}`,
          ...lines.slice(1).map((line) => `${indent}  ${line}`),
        ]
        const { root } = readText(text.join('\n'), 'notes.txt')
        expect(readBack(root)).toEqual([{ words: parts.join(' '), items: [] }])
      },
    ),
    propertyRuns(200),
  )
})

test('every place of plain notes names its own words', limit, () => {
  assert(
    property(items, surface, (tree, how) => {
      const text = ['会の名前', '', ...write(tree, how)].join('\n')
      const { root } = readText(text, 'notes.txt')
      const open = [...root.children] as (Root['children'][number] | List['children'][number])[]
      for (let node = open.pop(); node; node = open.pop()) {
        if (node.type === 'text') {
          const { start, end } = node.position ?? {}
          expect(text.slice(start?.offset, end?.offset)).toBe(node.value)
          expect(
            text.split('\n')[(start?.line ?? 0) - 1]?.slice((start?.column ?? 0) - 1),
          ).toContain(node.value)
        } else if ('children' in node) open.push(...(node.children as typeof open))
      }
    }),
    propertyRuns(200),
  )
})
