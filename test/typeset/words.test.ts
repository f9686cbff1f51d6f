import { expect, test } from 'vitest'
import { createTypesetter } from '../../src/typeset/create-typesetter.js'
import type { Manner } from '../../src/types/layout.js'

const style = { size: 24, leading: 34, weight: 400 as const, color: 'ink' }
const typesetter = await createTypesetter()
const lines = (value: string, width: number, manner: Manner): string[] =>
  typesetter.set([{ type: 'text', value }], style, width, manner).map(({ text }) => text)

test.each([
  ['ReloadCacheRequestHandler', 200, ['ReloadCache', 'RequestHandler']],
  ['AWSLambdaBasicExecutionRole', 250, ['AWSLambdaBasic', 'ExecutionRole']],
  ['service-role/ReloadCacheHandler', 240, ['service-role/', 'ReloadCacheHandler']],
] as const)('%s in %i px is parted between the words that it joins', (word, width, expected) => {
  expect(lines(word, width, 'label')).toEqual(expected)
})

test.each([
  ['ゼロダウンタイムパッチ', 250, ['ゼロダウンタイム', 'パッチ']],
  ['データフレームワークモデル', 250, ['データフレームワーク', 'モデル']],
  ['マルチテナントデータベース', 250, ['マルチテナント', 'データベース']],
  ['データセンターネットワーク', 250, ['データセンター', 'ネットワーク']],
] as const)('%s in %i px keeps words whole that have grown together', (word, width, expected) => {
  expect(lines(word, width, 'label')).toEqual(expected)
})

test('a word that fits a line is whole, whatever it joins', () => {
  expect(lines('設定はReloadCacheRequestHandlerで行います', 420, 'body')).toEqual([
    '設定は',
    'ReloadCacheRequestHandlerで',
    '行います',
  ])
})
