import * as fc from 'fast-check'
import type { List, ListItem, PhrasingContent, Root, RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown, type Options } from 'mdast-util-to-markdown'
import { expect, test } from 'vitest'
import { plainList } from '../../src/compile/plain-list.js'
import { nastyTexts } from '../support/nasty-texts.js'
import { propertyRuns } from '../support/property-runs.js'

const options: Options = {
  bullet: '-',
  bulletOther: '+',
  listItemIndent: 'one',
  rule: '-',
  extensions: [gfmToMarkdown()],
}

const text = fc
  .oneof(
    fc.constantFrom(
      '項目',
      'EC2 -> Lambda',
      '- a',
      '1. b',
      '# c',
      '[ ] d',
      '',
      ' e',
      '---',
      'f\ng',
    ),
    fc.constantFrom(...nastyTexts),
  )
  .map((value): PhrasingContent => ({ type: 'text', value }))
const phrase: fc.Arbitrary<PhrasingContent> = fc.oneof(
  { weight: 6, arbitrary: text },
  text.map((child): PhrasingContent => ({ type: 'strong', children: [child] })),
  fc.constant<PhrasingContent>({ type: 'break' }),
)
const line = fc
  .array(phrase, { minLength: 1, maxLength: 3 })
  .map((children): RootContent => ({ type: 'paragraph', children }))
const often = fc.constantFrom(false, false, false, false, true, undefined)

function lists(depth: number): fc.Arbitrary<List> {
  const under = depth > 0 ? fc.oneof(line, lists(depth - 1)) : line
  const item = fc
    .tuple(line, fc.array(under, { maxLength: 2 }), often, fc.constantFrom(null, null, null, true))
    .map(([first, more, spread, checked]): ListItem => {
      return { type: 'listItem', spread, checked, children: [first, ...more] as List[] }
    })
  return fc
    .tuple(fc.array(item, { minLength: 1, maxLength: 3 }), often, often)
    .map(([children, spread, ordered]): List => ({ type: 'list', spread, ordered, children }))
}

test('a list is written as the library writes it', () => {
  let plain = 0
  fc.assert(
    fc.property(fc.array(fc.oneof(lists(2), line), { minLength: 1, maxLength: 3 }), (children) => {
      const root: Root = { type: 'root', children }
      const handlers = {
        list: ((...parts) => {
          plain++
          return plainList(...parts)
        }) satisfies typeof plainList,
      }
      expect(toMarkdown(root, { ...options, handlers })).toBe(toMarkdown(root, options))
    }),
    propertyRuns(400),
  )
  expect(plain).toBeGreaterThan(100)
})
