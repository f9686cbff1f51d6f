import { loadPackage } from '../../host/index.js'
import { GifReader } from 'omggif'
import { PNG } from 'pngjs'

/** A picture as pixels, four bytes each: red, green, blue, alpha. */
export interface Pixels {
  width: number
  height: number
  rgba: Uint8Array
}

/** Its first frame, as a page shows it. */
function decodeGif(bytes: Uint8Array): Pixels {
  const reader = new GifReader(bytes)
  const { width, height } = reader
  const rgba = new Uint8Array(width * height * 4)
  reader.decodeAndBlitFrameRGBA(0, rgba)
  return { width, height, rgba }
}

function decodePng(bytes: Uint8Array): Pixels {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes))
  return { width, height, rgba: data }
}

/** The decoder reads itself from disk: only where there is such a picture. */
function decodeWebp(bytes: Uint8Array): Pixels {
  const { decode } = loadPackage('@cwasm/webp') as typeof import('@cwasm/webp')
  const { width, height, data } = decode(bytes)
  return { width, height, rgba: new Uint8Array(data) }
}

const decoders: Record<string, ((bytes: Uint8Array) => Pixels) | undefined> = {
  'image/png': decodePng,
  'image/gif': decodeGif,
  'image/webp': decodeWebp,
}

/** The pixels of a PNG, GIF or WebP; undefined for another kind, and for one that cannot be read. */
export function decodePicture(type: string, bytes: Uint8Array): Pixels | undefined {
  try {
    return decoders[type]?.(bytes)
  } catch {
    return undefined
  }
}
