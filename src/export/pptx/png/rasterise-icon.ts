import { coverage } from './coverage.js'
import { encodePng } from './encode-png.js'
import { flattenPath } from './flatten-path.js'

/** `#rgb` or `#rrggbb` as three bytes. */
function bytesOf(color: string): number[] {
  const hex = color.slice(1)
  const full = hex.length === 3 ? Array.from(hex, (digit) => digit + digit).join('') : hex
  return [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16))
}

/**
 * A square PNG, `side` px wide, of an AWS architecture icon: flat opaque paths, which is all that
 * these icons are made of. Pure, so that PPTX needs no browser and gives the same bytes everywhere.
 */
export function rasteriseIcon(svg: string, side: number): Uint8Array {
  const size = Number(/viewBox="0 0 ([\d.]+)/.exec(svg)?.[1] ?? 64)
  const evenOdd = svg.includes('fill-rule="evenodd"')
  const rgb = new Uint8Array(side * side * 3).fill(255)
  const drawn = svg.replaceAll(/<defs>.*?<\/defs>|<clipPath.*?<\/clipPath>/gs, '')
  for (const [path] of drawn.matchAll(/<path\b[^>]*>/g)) {
    const color = /\bfill="(#[0-9a-f]{3,6})"/i.exec(path)?.[1]
    const data = /\bd="([^"]+)"/.exec(path)?.[1]
    if (!color || !data) continue
    const paint = bytesOf(color)
    const cover = coverage(flattenPath(data, side / size), side, evenOdd)
    for (let pixel = 0; pixel < cover.length; pixel++) {
      const share = Math.min(1, cover[pixel] ?? 0)
      if (share <= 0) continue
      for (let channel = 0; channel < 3; channel++) {
        const at = pixel * 3 + channel
        rgb[at] = Math.round((rgb[at] ?? 255) * (1 - share) + (paint[channel] ?? 0) * share)
      }
    }
  }
  return encodePng(rgb, side, side)
}
