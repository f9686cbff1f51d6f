import { crc32 } from 'node:zlib'
import { zlibSync } from 'fflate'

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  body.copy(whole, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}

/** A line of pixels, a bit each, `cell` of them for each module; the first byte is PNG's filter. */
function lineOf(row: boolean[], cell: number): Uint8Array {
  const line = new Uint8Array(1 + Math.ceil((row.length * cell) / 8))
  for (let x = 0; x < row.length * cell; x++) {
    if (!row[Math.floor(x / cell)]) continue
    const at = 1 + (x >> 3)
    line[at] = (line[at] ?? 0) | (0x80 >> (x & 7))
  }
  return line
}

/**
 * A square PNG of two colours, a bit a pixel. The same bytes on every machine: `fflate` packs
 * them, not the zlib that Node was built with.
 *
 * @param modules Rows of squares, true for those of `ink`; the others are white.
 * @param cell Width and height of a square, px.
 * @param ink RGB.
 */
export function twoColorPng(
  modules: boolean[][],
  cell: number,
  ink: [number, number, number],
): Buffer {
  const size = modules.length * cell
  const rows = Buffer.concat(
    modules.flatMap((row) => {
      const line = lineOf(row, cell)
      return Array.from({ length: cell }, () => line)
    }),
  )
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  // One bit a pixel, colours from the palette.
  header.set([1, 3], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.of(255, 255, 255, ...ink)),
    chunk('IDAT', zlibSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ])
}
