import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createTypesetter } from '../../src/typeset/create-typesetter.js'
import type { Manner, TextStyle } from '../../src/types.js'

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
