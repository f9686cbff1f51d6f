import * as fc from 'fast-check'
import type { Link, PhrasingContent, Root, RootContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import { expect, test } from 'vitest'
import { blocksToMarkdown, writingOptions } from '../../src/compile/marp-markdown.js'
import { prepareNode } from '../../src/compile/prepare-node.js'
import { nastyTexts } from '../support/nasty-texts.js'
import { propertyRuns } from '../support/property-runs.js'

const words = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('監視とS3', 'a (b)', 'RE:Invent', '12 の', 'Lambda', 'L3/L4', 'x'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ' ',
      ' / 84',
      '->',
      '>',
      '(1/4)',
      '›',
      '　',
      ' x',
      'x ',
      '「語」',
      '',
    ),
  },
  fc.constantFrom(...nastyTexts),
)
const text = words.map((value): PhrasingContent => ({ type: 'text', value }))
const marked = (type: 'strong' | 'emphasis', child: PhrasingContent): PhrasingContent => ({
  type,
  children: [child],
})
const address = fc
  .tuple(
    fc.constantFrom('https://', 'http://', 'www.', 'x'),
    fc.string({ unit: fc.constantFrom(...'aZ09./?=%:,-_~&#@*w') }),
  )
  .map(([start, rest]) => `${start}${rest}`)
const link = fc
  .tuple(address, fc.oneof(address, words), fc.boolean())
  .map(([url, other, isItself]): PhrasingContent => {
    return { type: 'link', url, children: [{ type: 'text', value: isItself ? url : other }] }
  })
const picture = fc
  .tuple(
    fc.base64String({ minLength: 1 }),
    fc.oneof(
      words,
      address.map((url) => `QR ${url}`),
    ),
  )
  .map(([bytes, alt]): PhrasingContent => {
    return { type: 'image', url: `data:image/png;base64,${bytes}`, alt }
  })
const icon: PhrasingContent = { type: 'image', url: '', alt: 'Amazon EC2' }
const strong = text.map((child) => marked('strong', child))
const emphasis = text.map((child) => marked('emphasis', child))
const phrase: fc.Arbitrary<PhrasingContent> = fc.oneof(
  { weight: 5, arbitrary: text },
  { weight: 2, arbitrary: strong },
  { weight: 2, arbitrary: emphasis },
  text.map((child): PhrasingContent => ({ type: 'strong', children: [icon, child] })),
  fc.constant(icon),
  fc
    .tuple(fc.array(fc.oneof(text, strong, emphasis), { minLength: 1, maxLength: 3 }), fc.nat(99))
    .map(
      ([children, page]): PhrasingContent => ({ type: 'link', url: `#${page}`, children }) as Link,
    ),
  picture,
  link,
)
const phrasing = fc.array(phrase, { minLength: 1, maxLength: 4 })
const block: fc.Arbitrary<RootContent> = fc.oneof(
  phrasing.map((children) => ({ type: 'paragraph', children }) as const),
  phrasing.map((children) => ({ type: 'heading', depth: 2, children }) as const),
  phrasing.map((children): RootContent => {
    const line = { type: 'paragraph', children } as const
    return {
      type: 'list',
      ordered: true,
      start: 9,
      spread: false,
      children: [line, line].map((child) => ({
        type: 'listItem',
        spread: false,
        children: [child],
      })),
    }
  }),
)

test('blocks are written as the library writes them', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (children) => {
      const prepared = children.map((child) => prepareNode(child, false))
      const root: Root = { type: 'root', children: prepared }
      expect(blocksToMarkdown(children, false)).toBe(toMarkdown(root, writingOptions).trimEnd())
    }),
    propertyRuns(400),
  )
})
