import { describe, expect, test } from 'vitest'
import { exportPptx } from '../../../src/export/pptx/export-pptx.js'
import { deckOf, pptxOf, pptxOptions, seedDeck } from './made-deck.js'
import { lintPptx } from './lint-pptx.js'
import { all, nameOf, openPptx, placeholders, textOf } from './open-pptx.js'
import { validatePptx } from './validate-pptx.js'

const mixed = `---
title: 表 <&> "引用"
author: 著者
---
# 会

## 表

| 項目 | 値 |
|---|---:|
| 性能 | 5倍 |
| 料金 | とても高い |

## コード

\`\`\`ts
const a = 1 < 2 && 'b'
\`\`\`

1. 一 [頁](https://example.com/?a=1&b=2)
2. 二 [共有](file:///etc/passwd) [網](\\\\\\\\server\\\\share)

<!-- 話すこと -->

## 流れ

- EC2 -> Lambda -> S3

## カード

- A
  - a1
- B
  - b1
`

describe('a PowerPoint file', () => {
  test('of the seed is valid and nothing in it dangles', async () => {
    const bytes = exportPptx(await seedDeck(), await pptxOptions())
    expect(await validatePptx(bytes)).toEqual([])
    expect(lintPptx(openPptx(bytes))).toEqual([])
  })

  test('of tables, code, numbers, links and notes is valid, dark too', async () => {
    const deck = await deckOf(mixed)
    for (const dark of [false, true]) {
      const bytes = exportPptx(deck, await pptxOptions(dark))
      expect(await validatePptx(bytes)).toEqual([])
      expect(lintPptx(openPptx(bytes))).toEqual([])
    }
  })

  test('of a deck that was never placed has its titles and words, in a theme of which little is known', async () => {
    const deck = await deckOf('# 会\n\n## 題\n\n- 一\n  - 二\n\n段落\n')
    const slides = deck.slides.map((slide) => ({ ...slide, placement: undefined }))
    const options = await pptxOptions()
    const theme = { ...options.theme, name: 'gaia', colors: {} }
    const bytes = exportPptx({ ...deck, slides }, { ...options, theme })
    const file = openPptx(bytes)
    expect(await validatePptx(bytes)).toEqual([])
    expect(lintPptx(file)).toEqual([])
    const [slide] = file.slides.slice(-1)
    expect(slide && placeholders(slide, 'title').map(textOf)).toEqual(['題'])
    expect(slide && placeholders(slide, 'body').map(textOf)).toEqual(['一二段落'])
    expect(file.slides.flatMap((own) => all(own, 'a:custGeom'))).toEqual([])
  })

  test('of the sober theme is valid', async () => {
    const options = await pptxOptions()
    const theme = { ...options.theme, name: 'plain' }
    const bytes = exportPptx(await deckOf(mixed), { ...options, theme })
    expect(await validatePptx(bytes)).toEqual([])
    expect(lintPptx(openPptx(bytes))).toEqual([])
  })

  test('has the same bytes for the same deck, whatever the clock says', async () => {
    const [first, second] = [await pptxOf(mixed), await pptxOf(mixed)]
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
    expect(Buffer.from(first).includes(String(new Date().getFullYear()))).toBe(false)
  })

  test('opens pages of the web only, never files or shares', async () => {
    const file = openPptx(await pptxOf(mixed))
    const external = [...file.parts.keys()]
      .filter((path) => path.endsWith('.rels'))
      .flatMap((path) => all(file.xml(path), 'Relationship'))
      .filter(({ attributes }) => attributes['TargetMode'] === 'External')
      .map(({ attributes }) => attributes['Target'])
    expect(new Set(external)).toEqual(new Set(['https://example.com/?a=1&b=2']))
  })

  test('says its title, author and language, and nothing of when it was made', async () => {
    const { xml } = openPptx(await pptxOf(mixed))
    const core = xml('docProps/core.xml')
    const said = (name: string): string | undefined => all(core, name)[0]?.text
    expect(said('dc:title')).toBe('表 <&> "引用"')
    expect(said('dc:creator')).toBe('著者')
    expect(said('dc:language')).toBe('ja')
    expect(all(core, 'dcterms:created')).toEqual([])
    expect(all(xml('ppt/presentation.xml'), 'p:kinsoku')[0]?.attributes['lang']).toBe('ja-JP')
  })

  test('proofs Japanese as Japanese: every run says its language', async () => {
    const { slides } = openPptx(await pptxOf(mixed))
    const runs = slides.flatMap((slide) => [...all(slide, 'a:rPr'), ...all(slide, 'a:endParaRPr')])
    expect(runs.length).toBeGreaterThan(20)
    for (const { attributes } of runs) {
      expect(attributes['lang']).toBe('ja-JP')
      expect(attributes['altLang'] ?? 'en-US').toBe('en-US')
    }
  })

  test('numbers its slides by a field, all but covers and dividers', async () => {
    const deck = await seedDeck()
    const { slides } = openPptx(exportPptx(deck, await pptxOptions()))
    slides.forEach((slide, index) => {
      const numbers = placeholders(slide, 'sldNum').flatMap((shape) =>
        all(shape, 'a:fld').map((field) => [field.attributes['type'], textOf(field)]),
      )
      const hero = ['cover', 'session'].includes(deck.slides[index]?.data.kind ?? '')
      expect(numbers).toEqual(hero ? [] : [['slidenum', String(index + 1)]])
    })
  })

  test('puts the slides of each session into a section', async () => {
    const deck = await seedDeck()
    const { xml } = openPptx(exportPptx(deck, await pptxOptions()))
    const sections = all(xml('ppt/presentation.xml'), 'p14:section')
    const names = sections.map(({ attributes }) => attributes['name'])
    expect(names).toEqual(expect.arrayContaining(deck.sessions.map(({ title }) => title)))
    const ids = sections.flatMap((section) => all(section, 'p14:sldId'))
    expect(ids).toHaveLength(deck.slides.length)
  })

  test('glues the arrows of a flow to its nodes', async () => {
    const { slides } = openPptx(await pptxOf(mixed))
    const arrows = slides.flatMap((slide) =>
      all(slide, 'p:cxnSp').filter((s) => nameOf(s) === '矢印'),
    )
    expect(arrows).toHaveLength(2)
    for (const arrow of arrows) {
      expect(all(arrow, 'a:stCxn')).toHaveLength(1)
      expect(all(arrow, 'a:endCxn')).toHaveLength(1)
    }
  })

  test('writes tables as tables in a style of the theme', async () => {
    const { slides, xml } = openPptx(await pptxOf(mixed))
    const [table, ...others] = slides.flatMap((slide) => all(slide, 'a:tbl'))
    if (!table) throw new Error('no table')
    expect(others).toEqual([])
    expect(all(table, 'a:tr').map((row) => all(row, 'a:tc').length)).toEqual([2, 2, 2])
    const style = all(table, 'a:tableStyleId')[0]?.text
    const styles = all(xml('ppt/tableStyles.xml'), 'a:tblStyle')
    expect(styles.map(({ attributes }) => attributes['styleId'])).toContain(style)
  })
})
