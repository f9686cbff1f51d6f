import { beforeAll, expect, test } from 'vitest'
import { cards } from '../../../src/layout/cards/index.js'
import type { LayoutContext } from '../../../src/types/layout.js'
import { layoutContext } from './layout-context.js'
import { reasonOf } from './reason-of.js'
import { slideOf } from './slide-of.js'

let context: LayoutContext
beforeAll(async () => {
  context = await layoutContext()
})

/** A slide of the first `count` of the siblings that the notes have. */
function firstOf(count: number, heads: string[]): ReturnType<typeof slideOf> {
  const slide = slideOf(`# 話\n\n${heads.map((head) => `- ${head}\n  - 行`).join('\n')}`)
  return { ...slide, items: slide.items.slice(0, count) }
}

test.each([
  ['two of many with nothing in common', 2, ['手法', '使い方', '次'], false],
  ['two of many with a word in common', 2, ['Public subnet', 'Private subnet', '次'], true],
  ['two of many that are services', 2, ['S3', 'DynamoDB', '次'], true],
  ['two that are all', 2, ['手法', '使い方'], true],
  ['three in a row', 3, ['手法', '使い方', '次', '終わり'], true],
])('%s', (_, count, heads, taken) => {
  expect(reasonOf(cards, firstOf(count, heads), context) !== undefined).toBe(taken)
})
