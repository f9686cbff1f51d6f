import { deflatedLater } from '../host/index.js'

/** Bytes of the headers of both formats, and of a table's entry in each. */
const sfnt = { header: 12, entry: 16 }
const woff = { header: 44, entry: 20 }

const padded = (length: number): number => Math.ceil(length / 4) * 4

interface Table {
  tag: number
  checksum: number
  /** Bytes before packing. */
  length: number
  packed: Buffer
}

/** A table packed, or as it is where that is no smaller. */
async function tableAt(font: Buffer, entry: number): Promise<Table> {
  const offset = font.readUInt32BE(entry + 8)
  const length = font.readUInt32BE(entry + 12)
  const bytes = font.subarray(offset, offset + length)
  const packed = await deflatedLater(bytes)
  return {
    tag: font.readUInt32BE(entry),
    checksum: font.readUInt32BE(entry + 4),
    length,
    packed: packed.length < length ? packed : bytes,
  }
}

/**
 * A TrueType font as WOFF 1.0 (https://www.w3.org/TR/WOFF/). The packages that do this pack in
 * JavaScript, which takes twenty times as long as Node's own zlib.
 */
export async function packWoff(font: Buffer): Promise<Buffer> {
  const count = font.readUInt16BE(4)
  const entries = Array.from({ length: count }, (_, i) => sfnt.header + i * sfnt.entry)
  const tables = await Promise.all(entries.map((entry) => tableAt(font, entry)))
  const head = Buffer.alloc(woff.header + count * woff.entry)
  const total = tables.reduce((sum, { packed }) => sum + padded(packed.length), head.length)
  const unpacked = sfnt.header + count * sfnt.entry
  const size = tables.reduce((sum, { length }) => sum + padded(length), unpacked)
  head.write('wOFF', 'latin1')
  font.copy(head, 4, 0, 4)
  head.writeUInt32BE(total, 8)
  head.writeUInt16BE(count, 12)
  head.writeUInt32BE(size, 16)
  // The version of the font; metadata and private data, of which there are none, stay 0.
  head.writeUInt16BE(1, 20)
  const parts: Uint8Array[] = [head]
  let offset = head.length
  for (const [i, { tag, checksum, length, packed }] of tables.entries()) {
    const values = [tag, offset, packed.length, length, checksum]
    for (const [k, value] of values.entries()) {
      head.writeUInt32BE(value, woff.header + i * woff.entry + k * 4)
    }
    const end = padded(packed.length)
    parts.push(packed, Buffer.alloc(end - packed.length))
    offset += end
  }
  return Buffer.concat(parts)
}
