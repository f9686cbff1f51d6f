import { crc32 } from '../../host/index.js'

/** The text chunk that marks a PNG of ours: keyword, NUL, text. */
export const pngMark = 'Software\0jaws-deck'

/** Signature (8 bytes) and header chunk (25 bytes): what comes before all other chunks. */
const headBytes = 33

/** The same picture with a text chunk that names jaws-deck. */
export function markPng(png: Uint8Array): Uint8Array {
  const body = Buffer.from(`tEXt${pngMark}`, 'latin1')
  const chunk = Buffer.alloc(body.length + 8)
  chunk.writeUInt32BE(body.length - 4, 0)
  body.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(body), body.length + 4)
  return Buffer.concat([png.subarray(0, headBytes), chunk, png.subarray(headBytes)])
}
