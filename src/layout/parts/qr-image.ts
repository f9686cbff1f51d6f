import type { Image } from 'mdast'
import { encodeQR } from 'qr'
import type { Remember } from '../../types.js'
import { twoColorPng } from './two-color-png.js'

/** Pixels a module, and the quiet zone in modules. */
const cell = 4
const quiet = 4

/** The theme's ink instead of black. */
const ink: [number, number, number] = [0x0e, 0x22, 0x36]

/**
 * The QR code (level L) of a URL as a PNG: SVG may not stand in a data URL in Markdown. It is drawn
 * when its address is first asked for; who only checks notes needs none. Throws then for addresses
 * beyond 2,900 characters.
 */
export function qrImage(url: string, remember?: Remember): Image {
  if (remember) return remember(`qr ${url}`, () => qrImage(url))
  let data: string | undefined
  return {
    type: 'image',
    get url() {
      data ??= picture(url).toString('base64')
      return `data:image/png;base64,${data}`
    },
    alt: `QR ${url}`,
  }
}

function picture(url: string): Buffer {
  const modules = encodeQR(url, 'raw', { ecc: 'low', encoding: 'byte', border: quiet })
  return twoColorPng(modules, cell, ink)
}
