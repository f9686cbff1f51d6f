import type { Table } from 'mdast'
import { expect, test } from 'vitest'
import { alignNumbers } from '../../../src/layout/shared/align-numbers.js'

/** A table of one column beside its rows' names. */
function tableOf(cells: string[], given: Table['align'] = null): Table {
  const row = (...texts: string[]): Table['children'][number] => ({
    type: 'tableRow',
    children: texts.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
  })
  return {
    type: 'table',
    align: given,
    children: [row('10', 'head'), ...cells.map((cell) => row('1', cell))],
  }
}

test.each([
  [['3,000円', '12,000円', '-'], 'right'],
  [['99.9%', '100%'], 'right'],
  [['1.5 GB', '約200 MB', 'N/A'], 'right'],
  [['$0.20', '−3'], 'right'],
  [['10 req/s', '20'], 'right'],
  [['-', 'なし'], null],
  [['10', '十'], null],
  [['2017/3/1', '2018/4/1'], null],
  [['10:05', '10:12'], null],
  [['1.2.3', '1.2.4'], null],
  [['3台のサーバーが動く', '5台のサーバーが動く'], null],
])('%j', (cells, align) => {
  expect(alignNumbers(tableOf(cells)).align).toEqual([null, align])
})

test('what the author says stands, and the first column names its row', () => {
  expect(alignNumbers(tableOf(['1', '2'], ['center', 'left'])).align).toEqual(['center', 'left'])
  expect(alignNumbers(tableOf(['1', '2'])).align).toEqual([null, 'right'])
})
