import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { exportPptx } from '../../../src/export/pptx/export-pptx.js'
import type { Deck, PlacedShape } from '../../../src/types/deck.js'
import { runCli, tempFolder } from '../../support/run-cli.js'
import { lintPptx } from './lint-pptx.js'
import { deckOf, pptxOptions } from './made-deck.js'
import { all, openPptx, textOf, type OpenPptx } from './open-pptx.js'

const webp = Buffer.from('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64')
const png = PNG.sync.write(new PNG({ width: 2, height: 2 }))
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')

/** A deck of one slide with a picture. */
async function deckShowing(source: string, alt: string): Promise<Deck> {
  const deck = await deckOf('# 会\n\n## 題\n\n- 文\n')
  const image: PlacedShape = { kind: 'image', x: 80, y: 300, width: 200, height: 100, source, alt }
  const slides = deck.slides.map((slide) => ({
    ...slide,
    placement: { bottom: 400, items: [...(slide.placement?.items ?? []), image] },
  }))
  return { ...deck, slides: slides.slice(-1) }
}

const media = ({ parts }: OpenPptx): string[] =>
  [...parts.keys()].filter((path) => path.startsWith('ppt/media/'))

test.each([
  ['png', png],
  ['jpeg', Buffer.from([0xff, 0xd8, 0xff])],
  ['gif', Buffer.from('GIF89a')],
])('a picture of type %s is written as it is, with its words', async (type, bytes) => {
  const deck = await deckShowing(`data:image/${type};base64,${bytes.toString('base64')}`, '図 "甲"')
  const file = openPptx(exportPptx(deck, await pptxOptions()))
  expect(media(file)).toEqual([`ppt/media/image1.${type}`])
  expect(file.parts.get(`ppt/media/image1.${type}`)).toEqual(new Uint8Array(bytes))
  const [picture] = file.slides.flatMap((slide) => all(slide, 'p:pic'))
  expect(picture && all(picture, 'p:cNvPr')[0]?.attributes['descr']).toBe('図 "甲"')
  expect(lintPptx(file)).toEqual([])
})

test('an SVG stands beside a PNG of it', async () => {
  const deck = await deckShowing(`data:image/svg+xml;base64,${svg.toString('base64')}`, '図')
  const options = { ...(await pptxOptions()), png: () => new Uint8Array(png) }
  const file = openPptx(exportPptx(deck, options))
  expect(media(file).sort()).toEqual(['ppt/media/image1.svg', 'ppt/media/image2.png'])
  expect(lintPptx(file)).toEqual([])
})

test('a picture that PowerPoint cannot show and nothing converts is named in its place', async () => {
  const deck = await deckShowing(`data:image/webp;base64,${webp.toString('base64')}`, '海の写真')
  const file = openPptx(exportPptx(deck, await pptxOptions()))
  expect(media(file)).toEqual([])
  expect(file.slides.map(textOf).join('')).toContain('海の写真')
})

test('WebP beside the notes becomes a PNG in the file', { timeout: 60_000 }, async () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'sea.webp'), webp)
  writeFileSync(join(folder, 'notes.md'), '# 会\n\n## 海\n\n![海の写真](sea.webp)\n')
  const { code, stderr } = await runCli(['notes.md', '--to', 'pptx'], { cwd: folder })
  expect(code, stderr).toBe(0)
  const file = openPptx(readFileSync(join(folder, 'out', 'notes.pptx')))
  const [path = '', ...others] = media(file)
  expect(others).toEqual([])
  const { width, height } = PNG.sync.read(Buffer.from(file.parts.get(path) ?? []))
  expect([width, height]).toEqual([1, 1])
  expect(lintPptx(file)).toEqual([])
})
