import type { ImageData } from 'mdast'

/** The room for a picture on a slide, px. */
const most = { width: 1080, height: 440 }

/**
 * The size that the author asks for, px, in the picture's own proportions where one length is said, and
 * no larger than a slide has room for.
 */
export function wantedSize(
  wanted: NonNullable<ImageData['wanted']>,
  natural: { width: number; height: number },
): { width: number; height: number } {
  const ratio = natural.height / natural.width
  const across = wanted.share === undefined ? wanted.width : wanted.share * most.width
  const width = across || (wanted.height ? wanted.height / ratio : natural.width)
  const height = wanted.height || width * ratio
  const scale = Math.min(1, most.width / width, most.height / height)
  const round = (length: number): number => Math.max(1, Math.round(length * scale))
  return { width: round(width), height: round(height) }
}
