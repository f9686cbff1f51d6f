import { assetBytes } from '../../host/index.js'

/** A TrueType font's file, as far as embedding it needs; lengths in font units. */
export interface TrueType {
  unitsPerEm: number
  /** Advance of a glyph. */
  width: (glyph: number) => number
  ascent: number
  descent: number
  capHeight: number
  /** Left, bottom, right, top of all glyphs. */
  box: [number, number, number, number]
  /** The font with these glyphs, in this order, and what they are composed of behind them. */
  subset: (glyphs: number[]) => Buffer
}

interface Tables {
  get: (tag: string) => Buffer
}

function tablesOf(font: Buffer): Tables {
  const tables = new Map<string, Buffer>()
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const at = 12 + i * 16
    const offset = font.readUInt32BE(at + 8)
    const tag = font.toString('latin1', at, at + 4)
    tables.set(tag, font.subarray(offset, offset + font.readUInt32BE(at + 12)))
  }
  return { get: (tag) => tables.get(tag) ?? Buffer.alloc(0) }
}

/** Flags of a part of a composite glyph (https://learn.microsoft.com/typography/opentype/spec/glyf). */
const part = { words: 1, scale: 8, more: 32, two: 64, four: 128, instructions: 256 }

/** A glyph without its instructions; `renumber` gives the new number of each part of a composite. */
function plainGlyph(glyph: Buffer, renumber: (glyph: number) => number): Buffer {
  if (glyph.length === 0) return glyph
  const contours = glyph.readInt16BE(0)
  if (contours >= 0) {
    const at = 10 + 2 * contours
    const length = glyph.readUInt16BE(at)
    return Buffer.concat([glyph.subarray(0, at), Buffer.alloc(2), glyph.subarray(at + 2 + length)])
  }
  const copy = Buffer.from(glyph)
  let at = 10
  for (;;) {
    const flags = copy.readUInt16BE(at)
    copy.writeUInt16BE(flags & ~part.instructions, at)
    copy.writeUInt16BE(renumber(copy.readUInt16BE(at + 2)), at + 2)
    const scale = flags & part.scale ? 2 : flags & part.two ? 4 : flags & part.four ? 8 : 0
    at += 4 + (flags & part.words ? 4 : 2) + scale
    if (!(flags & part.more)) return copy.subarray(0, at)
  }
}

/** Puts tables together to a font. */
function fontOf(tables: [tag: string, bytes: Buffer][]): Buffer {
  const head = Buffer.alloc(12 + tables.length * 16)
  head.writeUInt32BE(0x00010000, 0)
  head.writeUInt16BE(tables.length, 4)
  const power = Math.floor(Math.log2(tables.length))
  head.writeUInt16BE(16 * 2 ** power, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE(tables.length * 16 - 16 * 2 ** power, 10)
  const parts = [head]
  let offset = head.length
  for (const [i, [tag, bytes]] of tables.entries()) {
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)])
    let sum = 0
    for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0
    head.write(tag, 12 + i * 16, 'latin1')
    head.writeUInt32BE(sum, 16 + i * 16)
    head.writeUInt32BE(offset, 20 + i * 16)
    head.writeUInt32BE(bytes.length, 24 + i * 16)
    parts.push(padded)
    offset += padded.length
  }
  return Buffer.concat(parts)
}

/**
 * Opens a static TrueType file. Throws when it cannot be read.
 *
 * Subsets are made here, not by HarfBuzz: that knows texts, while a page names glyphs, and copies
 * the whole font into its memory first.
 */
export function openTrueType(path: string): TrueType {
  const tables = tablesOf(Buffer.from(assetBytes(path)))
  const [head, hhea, hmtx, loca] = ['head', 'hhea', 'hmtx', 'loca'].map((tag) => tables.get(tag))
  if (!head || !hhea || !hmtx || !loca) throw new Error(`Unexpected font ${path}`)
  const [glyf, maxp, os2] = [tables.get('glyf'), tables.get('maxp'), tables.get('OS/2')]
  const long = head.readInt16BE(50) === 1
  const offset = (glyph: number): number =>
    long ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2
  const dataOf = (glyph: number): Buffer => glyf.subarray(offset(glyph), offset(glyph + 1))
  const metrics = hhea.readUInt16BE(34)
  const width = (glyph: number): number => hmtx.readUInt16BE(Math.min(glyph, metrics - 1) * 4)
  const bearing = (glyph: number): number =>
    glyph < metrics
      ? hmtx.readInt16BE(glyph * 4 + 2)
      : hmtx.readInt16BE(metrics * 4 + (glyph - metrics) * 2)
  return {
    unitsPerEm: head.readUInt16BE(18),
    width,
    ascent: hhea.readInt16BE(4),
    descent: hhea.readInt16BE(6),
    capHeight: os2.length >= 90 ? os2.readInt16BE(88) : hhea.readInt16BE(4),
    box: [head.readInt16BE(36), head.readInt16BE(38), head.readInt16BE(40), head.readInt16BE(42)],
    subset: (glyphs) => {
      const all = [...glyphs]
      const parts = new Map<number, number>()
      const renumber = (glyph: number): number => {
        const known = parts.get(glyph)
        if (known !== undefined) return known
        parts.set(glyph, all.length)
        return all.push(glyph) - 1
      }
      const outlines: Buffer[] = []
      for (let i = 0; i < all.length; i++) {
        const glyph = plainGlyph(dataOf(all[i] ?? 0), renumber)
        outlines.push(Buffer.concat([glyph, Buffer.alloc(-glyph.length & 3)]))
      }
      const places = Buffer.alloc((all.length + 1) * 4)
      const own = Buffer.alloc(all.length * 4)
      let at = 0
      for (const [i, glyph] of all.entries()) {
        own.writeUInt16BE(width(glyph), i * 4)
        own.writeInt16BE(bearing(glyph), i * 4 + 2)
        at += outlines[i]?.length ?? 0
        places.writeUInt32BE(at, (i + 1) * 4)
      }
      const [newHead, newHhea, newMaxp] = [head, hhea, maxp].map((table) => Buffer.from(table))
      if (!newHead || !newHhea || !newMaxp) throw new Error(`Unexpected font ${path}`)
      newHead.writeUInt32BE(0, 8)
      newHead.writeInt16BE(1, 50)
      newHhea.writeUInt16BE(all.length, 34)
      newMaxp.writeUInt16BE(all.length, 4)
      if (newMaxp.length >= 32) newMaxp.writeUInt16BE(0, 26)
      return fontOf([
        ['glyf', Buffer.concat(outlines)],
        ['head', newHead],
        ['hhea', newHhea],
        ['hmtx', own],
        ['loca', places],
        ['maxp', newMaxp],
      ])
    },
  }
}
