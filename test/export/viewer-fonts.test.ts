import { Blob, Face } from 'harfbuzzjs'
import { expect, test } from 'vitest'
import { viewerWords } from '../../src/export/html/viewer-words.js'
import { deckOfNotes } from '../paginate/deck-of-notes.js'

test('the embedded text face has what the viewer shows: presenter notes and its own words', async () => {
  const { rendered } = await deckOfNotes('# 章\n\n- 行\n- 鯨の噂話 #notes\n')
  const rule =
    /font-family:"Noto Sans JP";font-style:normal;font-weight:(\d+);src:url\([^,]+,([^)]+)/gu
  const covered = new Map(
    Array.from(rendered.fontCss.matchAll(rule), ([, weight = '', data = '']) => {
      const face = new Face(new Blob(new Uint8Array(Buffer.from(data, 'base64'))))
      return [weight, new Set(face.collectUnicodes())]
    }),
  )
  const missing = (weight: string, text: string): string[] =>
    [...text].filter((character) => !covered.get(weight)?.has(character.codePointAt(0) ?? 0))
  expect(rendered.slides.map(({ notes }) => notes).join()).toContain('鯨の噂話')
  expect(missing('400', '鯨の噂話')).toEqual([])
  for (const weight of ['400', '700']) {
    expect(missing(weight, Object.values(viewerWords('ja')).join(''))).toEqual([])
  }
}, 30_000)
