import { imageSize } from 'image-size'
import { readDataUrl } from '../../scene/data-url.js'
import { decodePicture, type Pixels } from '../shared/decode-picture.js'
import type { PdfObjects } from './pdf-objects.js'
import { ref } from './pdf-values.js'

const head = (width: number, height: number, space: string, bits = 8): string =>
  `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace${space}/BitsPerComponent ${bits}`

/** Number of colours in a JPEG: 1, 3, or 4, which is CMYK. */
function jpegColors(bytes: Uint8Array): number {
  let at = 2
  while (at + 9 < bytes.length) {
    const marker = bytes[at + 1] ?? 0
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (frame) return bytes[at + 9] ?? 3
    at += 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))
  }
  return 3
}

function jpeg(bytes: Uint8Array, objects: PdfObjects): number | undefined {
  const { width, height } = imageSize(bytes)
  const colors = jpegColors(bytes)
  const space = colors === 1 ? '/DeviceGray' : colors === 4 ? '/DeviceCMYK' : '/DeviceRGB'
  // Programs that write CMYK into JPEG write it inverted.
  const inverted = colors === 4 ? '/Decode[1 0 1 0 1 0 1 0]' : ''
  const dict = `${head(width, height, space)}${inverted}/Filter/DCTDecode`
  return objects.stream(dict, bytes, { raw: true })
}

/** An opaque PNG that is not interlaced has its data as PDF wants them; undefined for another. */
function plainPng(bytes: Uint8Array, objects: PdfObjects): number | undefined {
  const png = Buffer.from(bytes)
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const [bits, kind, interlaced] = [png[24] ?? 8, png[25] ?? 6, png[28] ?? 0]
  if (kind > 3 || interlaced !== 0 || bits > 8) return undefined
  const data: Buffer[] = []
  let palette = Buffer.alloc(0)
  for (let at = 8; at + 8 <= png.length;) {
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    const chunk = png.subarray(at + 8, at + 8 + length)
    if (type === 'tRNS') return undefined
    if (type === 'PLTE') palette = chunk
    if (type === 'IDAT') data.push(chunk)
    at += 12 + length
  }
  const indexed = kind === 3
  const space = indexed
    ? `[/Indexed/DeviceRGB ${palette.length / 3 - 1}<${palette.toString('hex')}>]`
    : kind === 0
      ? '/DeviceGray'
      : '/DeviceRGB'
  const colors = kind === 2 ? 3 : 1
  const decode = `/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors ${colors}/BitsPerComponent ${bits}/Columns ${width}>>`
  const dict = `${head(width, height, space, bits)}${decode}`
  return objects.stream(dict, Buffer.concat(data), { raw: true })
}

/** Pixels, with what is not opaque as a soft mask. */
function pixels({ width, height, rgba }: Pixels, objects: PdfObjects): number {
  const count = width * height
  const [rgb, alpha] = [new Uint8Array(count * 3), new Uint8Array(count)]
  let opaque = true
  for (let i = 0; i < count; i++) {
    for (let channel = 0; channel < 3; channel++) rgb[i * 3 + channel] = rgba[i * 4 + channel] ?? 0
    alpha[i] = rgba[i * 4 + 3] ?? 255
    opaque &&= alpha[i] === 255
  }
  const mask = opaque
    ? ''
    : `/SMask ${ref(objects.stream(head(width, height, '/DeviceGray'), alpha))}`
  return objects.stream(`${head(width, height, '/DeviceRGB')}${mask}`, rgb)
}

/** Writes pictures (data URLs) and gives their objects; undefined for one that cannot be read. */
export function pdfPictures(objects: PdfObjects): (source: string) => number | undefined {
  return (source) => {
    const data = readDataUrl(source)
    if (!data) return undefined
    const { type, bytes } = data
    try {
      if (type === 'image/jpeg') return jpeg(bytes, objects)
      const plain = type === 'image/png' ? plainPng(bytes, objects) : undefined
      if (plain !== undefined) return plain
    } catch {
      return undefined
    }
    const decoded = decodePicture(type, bytes)
    return decoded && pixels(decoded, objects)
  }
}
