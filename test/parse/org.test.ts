import { assert, constantFrom, array, property } from 'fast-check'
import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { readText } from './read-text.js'

// prettier-ignore
const pieces = [
  '\n', '\n', '\n', ' ', '  ', '語', 'w1 ', 'w2', '* ', '** ', 'TODO ', '- ', '  - ', '1. ',
  '| a | b |', '|---+---|', '#+BEGIN_SRC x', '#+END_SRC', '#+begin_quote', '#+end_quote',
  ':PROPERTIES:', ':END:', '#+TITLE: ', '[[', '][', ']]', '*b*', '/i/', '=', '~', '+', '_',
  '<2024-01-01 Sat>', '[fn:1]', 'DEADLINE:', '$', '\\begin{x}', '[ ] ', ':: ', '# c', '-----',
]

test('every line with words is in the tree or noted as markup, whatever the text', () => {
  const text = array(constantFrom(...pieces), { minLength: 1, maxLength: 30 })
  assert(
    property(text, (parts) => {
      const { root, file } = readText(parts.join(''), 'a.org')
      if (file.messages.some(({ fatal }) => fatal)) return
      const told = new Set([
        ...(root.data?.markupLines ?? []),
        ...Object.values(root.data?.matterLines ?? {}),
      ])
      visit(root as Nodes, (node) => {
        if ('children' in node || !node.position) return
        const { start, end } = node.position
        for (let line = start.line; line <= end.line; line += 1) told.add(line)
      })
      const lines = parts.join('').split('\n')
      const lost = lines.filter((line, n) => /語|w1|w2/.test(line) && !told.has(n + 1))
      expect(lost).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('a thousand headlines, rows and items', () => {
  const many = (line: string): string => line.repeat(1000)
  const { root, fatal } = readText(`${many('* a\n')}${many('| b |\n')}\n${many('- c\n')}`, 'a.org')
  expect(fatal).toBe(undefined)
  expect(toString(root)).toBe('a'.repeat(1000) + 'b'.repeat(1000) + 'c'.repeat(1000))
})

test('more marks than the parser can take: plain notes, and a warning', () => {
  const { root, file } = readText(`* a\n${'*b '.repeat(4000)}\n`, 'a.org')
  expect(toString(root)).toBe(`a${'*b '.repeat(4000).trim()}`)
  expect(file.messages.map(({ ruleId }) => ruleId)).toContain('org')
})

test('a line inside a block that starts with stars is a headline, as in Org', () => {
  const { root } = readText('#+BEGIN_SRC\n* a\n#+END_SRC\n', 'a.org')
  expect(root.children.map(({ type }) => type)).toContain('heading')
})
