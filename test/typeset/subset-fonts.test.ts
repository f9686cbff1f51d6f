import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Blob, Face } from 'harfbuzzjs'
import subsetFont from 'subset-font'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { subsetFonts } from '../../src/typeset/subset-fonts.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fonts-'))
})
afterEach(() => rm(folder, { recursive: true }))

const texts = [
  { weight: 400, text: 'クラウド✔と😀👩‍💻のAWS' },
  { weight: 700, text: '太字' },
  { weight: 400, mono: true, text: 'npm run 実行' },
] as const

/** What each rule declares, and the characters its font covers. */
function faces(css: string): { family: string; weight: string; characters: string }[] {
  const rule =
    /font-family:"([^"]+)";font-style:normal;font-weight:([^;]+);src:url\([^,]+,([^)]+)\)/gu
  return Array.from(css.matchAll(rule), ([, family = '', weight = '', data = '']) => {
    const face = new Face(new Blob(new Uint8Array(Buffer.from(data, 'base64'))))
    return { family, weight, characters: String.fromCodePoint(...face.collectUnicodes()) }
  })
}

test('each font holds the characters that its place in the stack gives it', async () => {
  const css = await subsetFonts([...texts], 'truetype', { cache: false })
  expect(faces(css)).toEqual([
    { family: 'Noto Sans Mono', weight: '400', characters: ' mnpru' },
    { family: 'Noto Sans JP', weight: '400', characters: ' ASWとのウクドラ実行' },
    { family: 'Noto Sans JP', weight: '700', characters: ' 太字' },
    expect.objectContaining({ family: 'Noto Sans Symbols 2', weight: '400 700' }),
    expect.objectContaining({ family: 'Noto Emoji', weight: '400' }),
  ])
})

test('the same text gives the same bytes, kept or not, in any order', async () => {
  const fresh = await subsetFonts([...texts], 'woff', { cache: false })
  const kept = await subsetFonts([...texts], 'woff', { cache: folder })
  expect(await readdir(folder)).toHaveLength(5)
  expect(await subsetFonts([...texts].reverse(), 'woff', { cache: folder })).toBe(fresh)
  expect(kept).toBe(fresh)
})

test('a WOFF holds the same glyphs as the TrueType font that it packs', async () => {
  const text = [{ weight: 400 as const, text: 'クラウドのAWS' }]
  const data = async (format: 'woff' | 'truetype'): Promise<Buffer> => {
    const css = await subsetFonts(text, format, { cache: false })
    return Buffer.from(/base64,([^)]+)/u.exec(css)?.[1] ?? '', 'base64')
  }
  const [woff, plain] = [await data('woff'), await data('truetype')]
  expect(woff.length).toBeLessThan(plain.length)
  // Every font reader that knows WOFF unpacks it by its headers.
  const again = (font: Buffer): Promise<Buffer> =>
    subsetFont(font, 'クドAW', { targetFormat: 'truetype' })
  expect((await again(woff)).equals(await again(plain))).toBe(true)
})

test('the universal-design face goes under its own name', async () => {
  const css = await subsetFonts([{ weight: 400, text: 'あ' }], 'truetype', {
    cache: false,
    family: 'ud',
  })
  expect(faces(css)).toEqual([{ family: 'BIZ UDPGothic', weight: '400', characters: ' あ' }])
  expect(css).not.toBe(
    await subsetFonts([{ weight: 400, text: 'あ' }], 'truetype', { cache: false }),
  )
})

test('a cache that cannot be written costs nothing but time', async () => {
  await chmod(folder, 0o500)
  const css = await subsetFonts([{ weight: 400, text: 'あ' }], 'woff2', {
    cache: join(folder, 'no', 'such', 'folder'),
  })
  await chmod(folder, 0o700)
  expect(css).toContain('format("woff2")')
})

test('nothing to set needs no font', async () => {
  expect(await subsetFonts([{ weight: 400, text: '' }], 'woff', { cache: folder })).toBe('')
})
