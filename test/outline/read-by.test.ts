import { expect, test } from 'vitest'
import { readBy } from '../../src/tree/read-by.js'

test.each([
  ['Talk by Ann Lee', 'Ann Lee'],
  ['Day by day by Ann Lee', 'Ann Lee'],
  ['文字のコピー by 山田', '山田'],
  ['サーバーレスの話 by taro_dev', 'taro_dev'],
  ['Deep dive by @taro', '@taro'],
  ['Zero trust by OpsJAWS', 'OpsJAWS'],
  ['Keynote by Ludwig van Beethoven (Example Inc.)', 'Ludwig van Beethoven (Example Inc.)'],
  ['Presented by Bob Ray', 'Bob Ray'],
])('%s is by %s', (title, name) => {
  expect(readBy(title)?.name).toBe(name)
})

test.each([
  'Side by side',
  'Side By Side',
  'Step by step',
  'Secure by default',
  'Secure by Design',
  'Sort by date',
  'Sort by Date',
  'Group by key',
  'LSH engine powered by Hadoop',
  'Driven by Data',
  'Stand by me',
  'Deploy by hand',
  'Deploy by CDK',
  'One by one',
  'Learning by Doing',
  'What was done by the team last year',
  '設定は Secure by default',
  'by Ann',
])('%s is by nobody', (title) => {
  expect(readBy(title)).toBeUndefined()
})
