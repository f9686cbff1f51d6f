import type { Image } from 'mdast'
import qrcode from 'qrcode-generator'

/** Pixels a module, and the quiet zone of four modules. */
const cell = 4
const margin = 16

/**
 * The QR code (level L) of a URL as a GIF: the one picture format that a data URL may have in
 * Markdown and that the library writes.
 */
export function qrImage(url: string): Image {
  const code = qrcode(0, 'L')
  code.addData(url, 'Byte')
  code.make()
  return { type: 'image', url: code.createDataURL(cell, margin), alt: `QR ${url}` }
}
