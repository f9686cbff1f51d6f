import { crc32, deflated } from '../host/index.js'

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  body.copy(whole, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}

/** PNG's filter of a line that tells how it differs from the one above. */
const up = 2

/** A line of pixels, a bit each, `cell` of them for each module. */
function lineOf(row: boolean[], cell: number): Uint8Array {
  const line = new Uint8Array(Math.ceil((row.length * cell) / 8))
  for (let at = 0; at < row.length; at++) {
    if (!row[at]) continue
    for (let x = at * cell; x < (at + 1) * cell; x++) {
      line[x >> 3] = (line[x >> 3] ?? 0) | (0x80 >> (x & 7))
    }
  }
  return line
}

/**
 * The lines of all rows, each behind its filter. Of the `cell` lines of a row all but the first
 * are like the one above, and so are nothing but zeros, which are packed in no time.
 */
function filtered(modules: boolean[][], cell: number): Uint8Array {
  const width = Math.ceil((modules.length * cell) / 8)
  const bytes = new Uint8Array(modules.length * cell * (1 + width))
  let above: Uint8Array = new Uint8Array(width)
  for (const [y, row] of modules.entries()) {
    const line = lineOf(row, cell)
    const at = y * cell * (1 + width)
    for (let n = 0; n < cell; n++) bytes[at + n * (1 + width)] = up
    for (let x = 0; x < width; x++) bytes[at + 1 + x] = (line[x] ?? 0) - (above[x] ?? 0)
    above = line
  }
  return bytes
}

/**
 * A square PNG of two colours, a bit a pixel. The same bytes on every machine: only runs are packed,
 * which every zlib finds alike; how it looks for other matches depends on the processor.
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
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  // One bit a pixel, colours from the palette.
  header.set([1, 3], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.of(255, 255, 255, ...ink)),
    chunk('IDAT', deflated(filtered(modules, cell), 'runs')),
    chunk('IEND', new Uint8Array()),
  ])
}
