import { readFileSync } from 'node:fs'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { createTypesetter } from '../../src/typeset/create-typesetter.js'
import { phraseStarts } from '../../src/typeset/phrases.js'
import type { Manner } from '../../src/types/layout.js'
import type { TextStyle } from '../../src/types/deck.js'
import { chosenDeck } from '../support/count-breaks.js'
import { sharedTools } from '../support/make-slides.js'
import { seedPath } from '../support/seed.js'

/** A line of the fixture: `size width manner: lines parted by |`. */
const cases = readFileSync(
  new URL('../fixtures/typeset/titles/expected.txt', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const [at = '', lines = ''] = line.split(': ', 1).concat(line.slice(line.indexOf(': ') + 2))
    const [size = '', width = '', manner = ''] = at.split(' ')
    return { size: Number(size), width: Number(width), manner: manner as Manner, lines }
  })

test.each(cases)('$size px in $width: $lines', async ({ size, width, manner, lines }) => {
  const typesetter = await createTypesetter()
  const value = lines.replaceAll('|', '')
  const weight = manner === 'body' ? 400 : 700
  const style: TextStyle = { size, leading: size, weight, color: 'ink' }
  const set = typesetter.set([{ type: 'text', value }], style, width, manner)
  expect(set.map((line) => line.text).join('|')).toBe(lines)
})

/** Set in the sizes of titles, where most take two lines. */
const invented = [
  '夜間の監視をサーバーレスで組み直したら、当番がいらなくなった話 〜小さなチームの運用改善〜',
  'コンテナの基盤を三年間つくり続けて分かったことと、これから変えたいこと',
  'はじめてのデータ分析基盤: ログの収集から可視化まで by ANALYTICS-UG',
]

test('no title of the seed, or of its shape, breaks inside a phrase', async () => {
  const { typesetter } = await sharedTools()
  const deck = chosenDeck(readFileSync(seedPath), seedPath, await sharedTools())
  const titles = new Set([...invented, ...deck.slides.map(({ heading }) => toString(heading))])
  let broken = 0
  for (const value of titles) {
    const phrases = phraseStarts(value)
    for (const size of [40, 56]) {
      const style: TextStyle = { size, leading: size, weight: 700, color: 'ink' }
      const lines = typesetter.set([{ type: 'text', value }], style, 1024, 'title')
      broken += lines.length - 1
      for (const { start } of lines.slice(1)) {
        // Latin words, and what stands in brackets, are parted where the signs are.
        const atSign = /[\s（）()「」〜:：・、。-]/u.test(value.slice(start - 1, start + 1))
        expect(phrases.has(start) || atSign, `${value.slice(0, start)}|${value.slice(start)}`).toBe(
          true,
        )
      }
    }
  }
  expect(broken).toBeGreaterThan(5)
})
