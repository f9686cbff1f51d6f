import { expect, test } from 'vitest'
import { shorten } from '../../../src/layout/shared/shorten.js'

test.each([
  ['短い題', 10, '短い題'],
  ['夜間の監視をサーバーレスで組み直した話', 16, '夜間の監視をサーバーレスで…'],
  ['Serverless workflows with little effort', 32, 'Serverless workflows with…'],
  ['https://example.org/reports/2024', 20, 'https://example.org…'],
  ['あ'.repeat(40), 10, `${'あ'.repeat(9)}…`],
])('%s in %i letters', (text, most, expected) => {
  expect(shorten(text, most)).toBe(expected)
})
