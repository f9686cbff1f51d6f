import { encodeQR } from 'qr'
import { recent } from '../tree/recent.js'
import { twoColorPng } from './two-color-png.js'

declare module 'mdast' {
  interface ImageData {
    /** The address that this picture is the QR code of; drawn where the picture is shown. */
    qr?: string
  }
}

/** Pixels a module, and the quiet zone in modules. */
const cell = 4
const quiet = 4

/** The theme's ink instead of black. */
const ink: [number, number, number] = [0x0e, 0x22, 0x36]

/** A deck is written in more than one format. */
const known = recent<string>(2000)

/**
 * The QR code (level L) of an address as the data URL of a PNG: SVG may not stand in a data URL in
 * Markdown. Throws for addresses beyond 2,900 characters.
 */
export function codePicture(address: string): string {
  return known(address, () => {
    const modules = encodeQR(address, 'raw', { ecc: 'low', encoding: 'byte', border: quiet })
    return `data:image/png;base64,${twoColorPng(modules, cell, ink).toString('base64')}`
  })
}
