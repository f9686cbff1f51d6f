import type { Image } from 'mdast'
import createCode from 'qrcode-generator'
import type { Remember } from '../../types.js'
import { twoColorPng } from './two-color-png.js'

/** Pixels a module, and the quiet zone of four modules. */
const cell = 4
const quiet = 4

/** The theme's ink instead of black. */
const ink: [number, number, number] = [0x0e, 0x22, 0x36]

/**
 * The QR code (level L) of a URL as a PNG: SVG may not stand in a data URL in Markdown. Throws
 * for addresses beyond 2,900 characters.
 */
export function qrImage(url: string, remember?: Remember): Image {
  if (remember) return remember(`qr ${url}`, () => qrImage(url))
  const data = picture(url).toString('base64')
  return { type: 'image', url: `data:image/png;base64,${data}`, alt: `QR ${url}` }
}

function picture(url: string): Buffer {
  const code = createCode(0, 'L')
  code.addData(url, 'Byte')
  code.make()
  const count = code.getModuleCount()
  const isDark = (pixel: number, line: number): boolean => {
    const [column, row] = [Math.floor(pixel / cell) - quiet, Math.floor(line / cell) - quiet]
    return row >= 0 && row < count && column >= 0 && column < count && code.isDark(row, column)
  }
  return twoColorPng((count + 2 * quiet) * cell, ink, isDark)
}
