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

/**
 * A square PNG of two colours, a bit a pixel. The same bytes on every machine: `fflate` packs
 * them, not the zlib that Node was built with.
 *
 * @param size Width and height, px.
 * @param ink RGB of the pixels for which `isInk` holds; the others are white.
 */
export function twoColorPng(
  size: number,
  ink: [number, number, number],
  isInk: (x: number, y: number) => boolean,
): Buffer {
  const stride = 1 + Math.ceil(size / 8)
  const rows = new Uint8Array(stride * size)
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!isInk(x, y)) continue
      const at = y * stride + 1 + (x >> 3)
      rows[at] = (rows[at] ?? 0) | (0x80 >> (x & 7))
    }
  }
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
