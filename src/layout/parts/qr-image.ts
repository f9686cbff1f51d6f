import type { Image } from 'mdast'
import createCode from 'qrcode-generator'
import type { Remember } from '../../types.js'

/** Pixels a module, and the quiet zone of four modules. */
const cell = 4
const margin = 16

/** Where a GIF's first colour stands, and the theme's ink instead of black. */
const colorAt = 13
const ink = [0x0e, 0x22, 0x36]

function inked(dataUrl: string): string {
  const [head = '', body = ''] = dataUrl.split(',')
  const bytes = Buffer.from(body, 'base64')
  bytes.set(ink, colorAt)
  return `${head},${bytes.toString('base64')}`
}

/**
 * The QR code (level L) of a URL as a GIF: the one picture format that a data URL may have in
 * Markdown and that the library writes. Throws for addresses beyond 2,900 characters.
 */
export function qrImage(url: string, remember?: Remember): Image {
  if (remember) return remember(`qr ${url}`, () => qrImage(url))
  const code = createCode(0, 'L')
  code.addData(url, 'Byte')
  code.make()
  return { type: 'image', url: inked(code.createDataURL(cell, margin)), alt: `QR ${url}` }
}
