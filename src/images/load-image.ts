import { readFile, realpath, stat } from 'node:fs/promises'
import { relative, resolve, sep, isAbsolute } from 'node:path'
import { fileURLToPath } from 'node:url'
import { imageSize } from 'image-size'
import { type Say } from '../messages/catalogue.js'

/** Larger files are not inlined, bytes. */
const mostBytes = 8 * 1024 * 1024
/** Nor are pictures with more pixels: a browser would need gigabytes for them. */
const mostPixels = 50_000_000

/** What a browser shows and Markdown may hold as a data URL, by what the bytes say they are. */
const types: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
}

export interface LoadedImage {
  url: string
  width: number
  height: number
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

/** As a data URL, by what the bytes say they are. */
function shownAs(bytes: Uint8Array): LoadedImage | Say {
  if (bytes.length > mostBytes) return tooLarge
  const { width, height, type = '' } = imageSize(bytes)
  const mime = types[type]
  if (!mime) return ({ input }) => input.pictures.kind(type)
  if (width * height > mostPixels) return ({ input }) => input.pictures.pixels(width, height)
  return { url: `data:${mime};base64,${Buffer.from(bytes).toString('base64')}`, width, height }
}

function pathOf(url: string): string | undefined {
  if (/^file:/i.test(url)) return fileURLToPath(url)
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return undefined
  return decodeURIComponent(url.replace(/[?#].*$/, ''))
}

function inside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '' && !way.startsWith(`..${sep}`) && way !== '..' && !isAbsolute(way)
}

function loadData(url: string): LoadedImage | Say {
  try {
    const bytes = bytesIn(url)
    return bytes ? shownAs(bytes) : badAddress
  } catch {
    return unknownKind
  }
}

/**
 * A local picture as a data URL, with its size in px.
 *
 * @param url As the notes have it: relative to `folder`.
 * @param folder The outline's own folder; nothing outside it is read, links resolved.
 * @returns a reason, in words for the user, when it is not shown.
 */
export async function loadImage(url: string, folder: string): Promise<LoadedImage | Say> {
  let path: string | undefined
  try {
    path = pathOf(url)
  } catch {
    return badAddress
  }
  if (/^data:/i.test(url)) return loadData(url)
  if (path === undefined) return ({ input }) => input.pictures.remote
  try {
    const root = await realpath(folder)
    const real = await realpath(resolve(root, path))
    if (!inside(root, real)) return ({ input }) => input.pictures.outside
    const stats = await stat(real)
    if (!stats.isFile()) return ({ input }) => input.pictures.notFile
    if (stats.size > mostBytes) return tooLarge
    return shownAs(await readFile(real))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return ({ input }) => input.pictures.missing
    return code ? ({ input }) => input.pictures.unreadable(code) : unknownKind
  }
}
