/** Pixels as RGBA, 8 bits a channel. */
export interface Pixels {
  pixels: Uint8Array
  width: number
  height: number
}

/**
 * RGB or RGBA pixels of 8 bits at 1/`factor` of their size: each the mean of a square. Undefined for
 * pixels of another kind. Needs no memory but that of the result.
 */
export function shrinkPixels(
  source: Uint8Array,
  size: { width: number; height: number },
  factor: number,
): Pixels | undefined {
  const channels = source.length / (size.width * size.height)
  if (channels !== 3 && channels !== 4) return undefined
  const width = Math.floor(size.width / factor)
  const height = Math.floor(size.height / factor)
  const pixels = new Uint8Array(width * height * 4).fill(255)
  const sums = new Uint32Array(width * channels)
  const count = factor * factor
  for (let row = 0; row < height; row += 1) {
    sums.fill(0)
    for (let y = row * factor; y < (row + 1) * factor; y += 1) {
      let at = y * size.width * channels
      for (let column = 0; column < width; column += 1) {
        for (let x = 0; x < factor; x += 1) {
          for (let channel = 0; channel < channels; channel += 1, at += 1) {
            const sum = column * channels + channel
            sums[sum] = (sums[sum] ?? 0) + (source[at] ?? 0)
          }
        }
      }
    }
    for (let column = 0; column < width; column += 1) {
      for (let channel = 0; channel < channels; channel += 1) {
        const mean = Math.round((sums[column * channels + channel] ?? 0) / count)
        pixels[(row * width + column) * 4 + channel] = mean
      }
    }
  }
  return { pixels, width, height }
}
