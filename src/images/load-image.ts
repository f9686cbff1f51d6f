import { pathOfUrl, sha256 } from '../host/index.js'
import { imageSize } from 'image-size'
import { cleanSvg } from './clean-svg.js'
import type { Say } from '../messages/catalogue.js'

/** Larger files are not read, bytes. */
const mostBytes = 64 * 1024 * 1024
/** Nor are pictures with more pixels decoded: each takes about 7 bytes. */
const mostPixels = 120_000_000
/** Pictures with more bytes or pixels than these are scaled down to what a slide can show. */
const large = { bytes: 1_500_000, pixels: 16_000_000 }

/** What browsers and Markdown may hold as a data URL, by what the bytes say they are. */
const shown: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
}
/** What becomes PNG or JPEG, since browsers or PowerPoint do not show it. */
const converted = new Set(['avif', 'heif', 'heic', 'bmp', 'tiff', 'ico'])

export interface LoadedImage {
  url: string
  width: number
  height: number
  /** Its path, where its name is written in another case than on the disk. */
  otherCase?: string
  /** Of a drawing (SVG): a name of its own, by what it shows. */
  drawing?: string
}

const tooLarge: Say = ({ input }) => input.pictures.tooLarge(mostBytes / 1024 / 1024)
const badAddress: Say = ({ input }) => input.pictures.address
const unknownKind: Say = ({ input }) => input.pictures.unknown

/** The bytes that an address itself holds: exported pages carry their pictures so. */
function bytesIn(url: string): Uint8Array | undefined {
  const found = /^data:[^,]*?(;base64)?,(.*)$/is.exec(url)
  if (!found) return undefined
  const [, isBase64, data = ''] = found
  return Buffer.from(isBase64 ? data : decodeURIComponent(data), isBase64 ? 'base64' : 'utf8')
}

const dataUrl = (type: string, bytes: Uint8Array): string =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`

/** As a data URL, by what the bytes say they are. */
async function shownAs(bytes: Uint8Array): Promise<LoadedImage | Say> {
  const { width, height, type = '', orientation = 1 } = imageSize(bytes)
  if (type === 'svg') return drawn(bytes, width, height)
  if (width * height > mostPixels) return ({ input }) => input.pictures.pixels(width, height)
  const mime = shown[type]
  const isLarge = bytes.length > large.bytes || width * height > large.pixels
  const needsWork = converted.has(type) || orientation > 1 || (isLarge && type !== 'gif')
  if (!needsWork && mime) return { url: dataUrl(mime, bytes), width, height }
  if (!mime && !converted.has(type)) {
    return ({ input }) => input.pictures.kind(type)
  }
  try {
    const { convertPicture } = await import('./convert-picture.js')
    const picture = await convertPicture(bytes, type)
    return { ...picture, url: dataUrl(picture.type, picture.bytes) }
  } catch (error) {
    // What a browser shows by itself needs no more than to be small and upright.
    if (mime && orientation === 1 && bytes.length < 8 * 1024 * 1024) {
      return { url: dataUrl(mime, bytes), width, height }
    }
    const [why = ''] = error instanceof Error ? error.message.split('\n') : [String(error)]
    return ({ input }) => input.pictures.conversion(type.toUpperCase(), why)
  }
}

const nameOf = (svg: string): string => sha256(svg).slice(0, 12)

function drawn(bytes: Uint8Array, width: number, height: number): LoadedImage | Say {
  const svg = cleanSvg(
    Buffer.from(bytes)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
  )
  if (svg === undefined) return ({ input }) => input.pictures.drawing
  // A drawing without a size of its own has none in a page.
  const sized = svg.replace(/^<svg\b([^>]*)>/, (_, rest: string) => {
    const others = rest.replaceAll(/\s(?:width|height)="[^"]*"/g, '')
    return `<svg width="${width}" height="${height}"${others}>`
  })
  return {
    url: dataUrl('image/svg+xml', Buffer.from(sized)),
    width,
    height,
    drawing: nameOf(sized),
  }
}

function pathOf(url: string): string | undefined {
  if (/^file:/i.test(url)) return pathOfUrl(url)
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return undefined
  return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '')
}

async function loadData(url: string): Promise<LoadedImage | Say> {
  try {
    const bytes = bytesIn(url)
    return bytes ? await shownAs(bytes) : badAddress
  } catch {
    return unknownKind
  }
}

/** A picture's bytes, and its path where its name is written in another case than on the disk. */
export interface PictureBytes {
  bytes: Uint8Array
  otherCase?: string
}

/**
 * Finds the picture at a path of the notes; a reason, in words for the user, when there is none.
 *
 * @param most The most bytes that a picture may have.
 */
export type ReadPicture = (path: string, most: number) => Promise<PictureBytes | Say>

/**
 * A local picture as a data URL, with its size in px.
 *
 * @param url As the notes have it.
 * @returns a reason, in words for the user, when it is not shown.
 */
export async function loadImage(url: string, read: ReadPicture): Promise<LoadedImage | Say> {
  let path: string | undefined
  try {
    path = pathOf(url)
  } catch {
    return badAddress
  }
  if (/^data:/i.test(url)) return loadData(url)
  if (path === undefined) return ({ input }) => input.pictures.remote
  const found = await read(path, mostBytes)
  if (typeof found === 'function') return found
  try {
    if (found.bytes.length > mostBytes) return tooLarge
    const loaded = await shownAs(found.bytes)
    if (typeof loaded === 'function') return loaded
    return found.otherCase === undefined ? loaded : { ...loaded, otherCase: found.otherCase }
  } catch {
    return unknownKind
  }
}
