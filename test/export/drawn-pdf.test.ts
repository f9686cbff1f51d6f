import { tmpdir } from 'node:os'
import { inlineImages } from '../../src/images/inline-images.js'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeDeck, readOutline } from '../../src/pipeline/make-deck.js'
import type { Deck } from '../../src/types/deck.js'
import { readPdf } from '../browser/read-pdf.js'
import { drawnPdf } from '../support/drawn-pdf.js'
import { sharedTools } from '../support/make-slides.js'
import { seedLines, seedPath } from '../support/seed.js'
import { unpackPdf } from '../support/unpack-pdf.js'

const bare = (text: string): string => text.replaceAll(/\s/gu, '')

async function deckOf(notes: string | Uint8Array, path: string): Promise<Deck> {
  const bytes = typeof notes === 'string' ? new TextEncoder().encode(notes) : notes
  return makeDeck(readOutline(bytes, path, {}), {}, await sharedTools())
}

/** What an outside program says of a PDF. */
function told(program: string, args: (file: string) => string[], pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'jaws-deck-pdf-'))
  try {
    const file = join(folder, 'a.pdf')
    writeFileSync(file, pdf)
    return execFileSync(program, args(file), { encoding: 'utf8', stdio: 'pipe' })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('the seed', () => {
  let deck: Deck
  let pdf: Uint8Array
  let read: Awaited<ReturnType<typeof readPdf>>
  beforeAll(async () => {
    deck = await deckOf(readFileSync(seedPath), 'seed.txt')
    pdf = await drawnPdf(deck)
    read = await readPdf(pdf)
  })

  test('is a page a slide, with every line of the notes in its text and no radical', () => {
    expect(read.pages).toHaveLength(deck.slides.length)
    const text = bare(read.pages.join(''))
    const lost = seedLines().filter(
      ({ parts }) => !parts.every((part) => text.includes(bare(part))),
    )
    expect(lost).toEqual([])
    expect(text).not.toMatch(/[\u2e80-\u2fdf]/u)
  })

  test('says what it is: title, language, tags, bookmarks of every slide', () => {
    expect(read).toMatchObject({ lang: 'ja', tagged: true, info: { Title: 'JAWS DAYS 2017' } })
    expect(read.outline).toHaveLength(deck.slides.length)
    for (const roles of read.roles) {
      expect(roles.filter((role) => /^H\d$/.test(role))).toHaveLength(1)
    }
  })

  test('leads from the agenda to the sessions', () => {
    const firsts = deck.sessions.map(({ first }) => first)
    // Title and 〜subtitle〜 lead there each.
    expect([...new Set(read.links[1])]).toEqual(firsts)
  })

  test('is the same on every run, and known as ours', async () => {
    expect(Buffer.compare(pdf, await drawnPdf(deck))).toBe(0)
    expect(Buffer.from(pdf).toString('latin1')).toContain('/Creator(jaws-deck)')
  })

  test('has no error for qpdf', () => {
    expect(told('qpdf', (file) => ['--check', file], pdf)).toContain('No syntax or stream encoding')
  })

  test('copies as its words', () => {
    const text = bare(told('pdftotext', (file) => ['-raw', file, '-'], pdf))
    const lost = seedLines().filter(
      ({ parts }) => !parts.every((part) => text.includes(bare(part))),
    )
    expect(lost).toEqual([])
  })
})

/** What the Matterhorn Protocol 1.1 lets a program check, by its numbers. */
describe('PDF/UA', () => {
  let raw: string
  beforeAll(async () => {
    const notes = `# 会\n\n## 表\n\n| 名 | 数 |\n|---|---|\n| 一 | 1 |\n\n- [頁](https://example.com/a) と S3\n  - 二\n\n## 流れ\n\n- S3 -> AWS Lambda -> 通知\n`
    raw = unpackPdf(await drawnPdf(await deckOf(notes, 'a.md')))
  })

  test('06-001 to 06-003: metadata with a title', () => {
    expect(raw).toMatch(/\/Metadata \d+ 0 R/)
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(raw).toMatch(/<dc:title><rdf:Alt><rdf:li xml:lang="x-default">./)
  })
  test('07-001, 11-006, 09-004: title shown, language, tagged', () => {
    expect(raw).toContain('/DisplayDocTitle true')
    expect(raw).toContain('/Lang(ja)')
    expect(raw).toContain('/MarkInfo<</Marked true>>')
  })
  test('13-004: every figure says what it shows', () => {
    const figures = raw.match(/\/S\/Figure[^\n]*/g) ?? []
    expect(figures.length).toBeGreaterThan(0)
    for (const figure of figures) expect(figure).toMatch(/\/Alt[(<]/)
  })
  test('15-003: heads of tables have a scope', () => {
    const heads = raw.match(/\/S\/TH[^\n]*/g) ?? []
    expect(heads).toHaveLength(2)
    for (const head of heads) expect(head).toContain('/Scope/Column')
  })
  test('28-005, 28-011, 28-012: links are in Link and say where they lead', () => {
    const links = raw.match(/\/Subtype\/Link[^\n]*/g) ?? []
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) expect(link).toMatch(/\/StructParent \d+.*\/Contents[(<]/)
    expect(raw).toContain('/S/Link')
    expect(raw).toMatch(/\/Tabs\/S/)
  })
  test('31-001 to 31-030: fonts are embedded and say their text', () => {
    const fonts = raw.match(/\/Subtype\/Type0[^\n]*/g) ?? []
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) expect(font).toMatch(/\/ToUnicode \d+ 0 R/)
    expect(raw.match(/\/FontFile2/g)).toHaveLength(fonts.length)
    expect(raw.match(/\/CIDToGIDMap\/Identity/g)).toHaveLength(fonts.length)
  })
})

test('pictures of every kind: as they are, with their own transparency, and named', async () => {
  const jpeg =
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z'
  const gif = 'R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs='
  const webp = 'UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA'
  const notes = `# 会\n\n## 図\n\n![写真](data:image/jpeg;base64,${jpeg})\n\n## 二\n\n![動き](data:image/gif;base64,${gif})\n\n## 三\n\n![網](data:image/webp;base64,${webp})\n`
  const outline = readOutline(new TextEncoder().encode(notes), 'a.md', {})
  await inlineImages(outline, () => Promise.resolve(({ input }) => input.pictures.missing))
  const raw = unpackPdf(await drawnPdf(makeDeck(outline, {}, await sharedTools())))
  expect(raw.match(/\/Subtype\/Image/g)).toHaveLength(3)
  expect(raw).toContain('/DCTDecode')
})

test('presenter notes are annotations where they are asked for', async () => {
  const deck = await deckOf('# 会\n\n## 海\n\n<!-- ここで笑う -->\n\n- 波\n', 'a.md')
  const note = /\/Subtype\/Text[^\n]*\/Contents<FEFF30533053/i
  expect(unpackPdf(await drawnPdf(deck, { pdfNotes: true }))).toMatch(note)
  expect(unpackPdf(await drawnPdf(deck))).not.toMatch(note)
})
