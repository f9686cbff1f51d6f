import type { Transformer } from '@napi-rs/image'
import { shrinkPixels } from './shrink-pixels.js'

/** A picture twice as wide and high as the room on a slide is as sharp as it can be shown, px. */
const most = { width: 2240, height: 1600 }
/** A PNG that is larger than this, and has no transparent parts, is a photo, bytes. */
const photo = 1_000_000

/** A picture as bytes that browsers and PowerPoint show. */
export interface Converted {
  bytes: Uint8Array
  type: 'image/png' | 'image/jpeg'
  width: number
  height: number
}

/**
 * A picture as PNG or JPEG: no larger than a slide can show, upright, whatever its format. Decodes one
 * picture at a time in native memory: about 7 bytes a pixel.
 *
 * @param type What it is now, as `image-size` names it.
 * @throws where it cannot be decoded.
 */
export async function convertPicture(bytes: Uint8Array, type: string): Promise<Converted> {
  // Loaded for pictures that need it alone.
  const { Transformer, ResizeFit } = await import('@napi-rs/image')
  const metadata = await new Transformer(bytes).metadata(true)
  const { width, height, orientation } = metadata
  let picture: Transformer = new Transformer(bytes)
  const factor = Math.floor(Math.min(width / most.width, height / most.height))
  const pixels = factor > 1 ? await picture.rawPixels() : undefined
  const small = pixels && shrinkPixels(pixels, { width, height }, factor)
  if (small) picture = Transformer.fromRgbaPixels(small.pixels, small.width, small.height)
  const size = small ?? { width, height }
  const isTurned = orientation !== undefined && orientation > 1
  if (isTurned) picture = picture.rotate(orientation as Parameters<Transformer['rotate']>[0])
  const [across, down] =
    isTurned && orientation >= 5 ? [size.height, size.width] : [size.width, size.height]
  const scale = Math.min(1, most.width / across, most.height / down)
  const shown = { width: Math.round(across * scale), height: Math.round(down * scale) }
  if (scale < 1) picture = picture.resize({ ...shown, fit: ResizeFit.Fill })
  if (type === 'jpg') return { bytes: await picture.jpeg(85), type: 'image/jpeg', ...shown }
  const png = await picture.png()
  if (png.length <= photo || hasAlpha(await new Transformer(png).rawPixels(), shown)) {
    return { bytes: png, type: 'image/png', ...shown }
  }
  return { bytes: await new Transformer(png).jpeg(90), type: 'image/jpeg', ...shown }
}

/** Whether some part is transparent; pixels that are not RGBA of 8 bits count as if. */
function hasAlpha(
  pixels: Uint8Array,
  { width, height }: { width: number; height: number },
): boolean {
  const channels = pixels.length / (width * height)
  if (channels === 3) return false
  if (channels !== 4) return true
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at] !== 255) return true
  return false
}
