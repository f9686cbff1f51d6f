import { expect, test } from 'vitest'
import { partsWord } from '../../src/layout/shared/parts-word.js'
import type { PlacedText } from '../../src/types/deck.js'
import { makeSlides } from '../support/make-slides.js'

const word = 'ReloadCacheRequestHandler'

/** Texts of the slide after the divider in which a Latin word goes on on the next line. */
async function parted(lines: string[]): Promise<{ layout?: string; texts: PlacedText[] }> {
  const notes = `# イベント\n\n## 章\n\n### 節\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`
  const { deck } = await makeSlides(notes, 'notes.md')
  const slide = deck.slides.find(({ data }) => data.kind === 'content')
  const texts = slide?.placement?.items.filter((item) => item.kind === 'text') ?? []
  const own = texts.filter((item) => partsWord(item.lines.map((text) => ({ text }))))
  return { layout: slide?.data.layout, texts: own }
}

test.each([
  ['pairs', ['CloudFormation: 構成を書く', 'Lambda: 動かす', 'S3: 置く']],
  ['pairs', [`${word}: 読み直す`, 'Lambda: 動かす', 'S3: 置く']],
  ['mapping', [`${word} -> 自前のサーバー`, '手作業 -> Lambda']],
  ['rank', [`${word} > 明示的なAllow > 暗黙のDeny > なし`]],
  ['flow', [`${word} -> Lambda -> DynamoDB -> SNS`]],
])('a long word in %s: whole there or elsewhere', async (_, lines) => {
  expect((await parted(lines)).texts).toEqual([])
})

test('a key of one long word widens the column of keys', async () => {
  const lines = ['CloudFormation: 構成を書く', 'Lambda: 動かす', 'S3: 置く']
  expect(await parted(lines)).toEqual({ layout: 'pairs', texts: [] })
})

test('a title with a word too long for its size is set smaller', async () => {
  const { deck } = await makeSlides(`# ${word}の使い方入門\n\n- 本文\n`, 'notes.md')
  const [cover] = deck.slides
  expect(cover?.data.classes).toContain('long')
})
