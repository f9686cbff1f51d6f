import { assetParts } from '../host/index.js'

/** Tables that say how glyphs look: nine tenths of a font of kanji, and nothing of where they stand. */
const drawing = new Set(
  'glyf|loca|CFF |CFF2|fpgm|prep|cvt |hdmx|gasp|DSIG|CBDT|CBLC|COLR|CPAL|sbix|SVG '.split('|'),
)
const header = 12
const entry = 16
const aligned = (offset: number): number => Math.ceil(offset / 4) * 4

interface Table {
  /** Its entry in the file's table of tables. */
  record: Buffer
  /** Where it begins in the file. */
  offset: number
  length: number
}

function tableOf(record: Buffer): Table {
  return { record, offset: record.readUInt32BE(8), length: record.readUInt32BE(12) }
}

/**
 * A TrueType or OpenType font without the tables that draw its glyphs
 * (https://learn.microsoft.com/typography/opentype/spec/otff): all that shaping needs, for a tenth
 * of the reading and of the shaper's memory. Throws when the file cannot be read.
 */
export function shapingTables(path: string): Uint8Array {
  return assetParts(path, (read) => {
    const head = read(0, header)
    const records = read(header, head.readUInt16BE(4) * entry)
    const tables = Array.from({ length: records.length / entry }, (_, n) =>
      tableOf(records.subarray(n * entry, (n + 1) * entry)),
    ).filter(({ record }) => !drawing.has(record.toString('latin1', 0, 4)))
    const first = header + tables.length * entry
    const size = tables.reduce((sum, { length }) => sum + aligned(length), first)
    const font = Buffer.alloc(size)
    head.copy(font)
    font.writeUInt16BE(tables.length, 4)
    let offset = first
    for (const [n, { record, length, offset: from }] of tables.entries()) {
      record.copy(font, header + n * entry)
      font.writeUInt32BE(offset, header + n * entry + 8)
      read(from, length).copy(font, offset)
      offset += aligned(length)
    }
    return font
  })
}
