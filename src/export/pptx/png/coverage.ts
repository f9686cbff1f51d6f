import type { Polygon } from './flatten-path.js'

/** Scan lines, and steps along each, for a pixel. */
const samples = 4

type Crossing = [x: number, direction: number]

/** For each scan line, where it crosses the polygons, left to right, with the sides' direction. */
function crossings(polygons: Polygon[], lines: number): Crossing[][] {
  const found: Crossing[][] = Array.from({ length: lines }, () => [])
  for (const polygon of polygons) {
    const { length } = polygon
    for (let i = 0; i < length; i += 2) {
      const ax = polygon[i] ?? 0
      const ay = polygon[i + 1] ?? 0
      const bx = polygon[(i + 2) % length] ?? 0
      const by = polygon[(i + 3) % length] ?? 0
      const direction = ay < by ? 1 : -1
      // One line more on either side: rounding must not lose one.
      const first = Math.max(0, Math.floor(Math.min(ay, by) * samples) - 1)
      const last = Math.min(lines - 1, Math.ceil(Math.max(ay, by) * samples) + 1)
      for (let line = first; line <= last; line++) {
        const y = (line + 0.5) / samples
        if (ay <= y !== by <= y) {
          found[line]?.push([ax + ((y - ay) / (by - ay)) * (bx - ax), direction])
        }
      }
    }
  }
  for (const line of found) line.sort(([a], [b]) => a - b)
  return found
}

/** How much of each pixel of a square the polygons cover, 0..1, row by row. */
export function coverage(polygons: Polygon[], side: number, evenOdd: boolean): Float32Array {
  const cover = new Float32Array(side * side)
  for (const [line, crossed] of crossings(polygons, side * samples).entries()) {
    const row = Math.floor(line / samples) * side
    let winding = 0
    let from = 0
    for (const [x, direction] of crossed) {
      const before = evenOdd ? winding % 2 !== 0 : winding !== 0
      winding += evenOdd ? 1 : direction
      const after = evenOdd ? winding % 2 !== 0 : winding !== 0
      if (!before && after) from = x
      if (!before || after) continue
      const [start, end] = [Math.max(0, from), Math.min(side, x)]
      for (let pixel = Math.floor(start); pixel < end; pixel++) {
        const share = Math.min(end, pixel + 1) - Math.max(start, pixel)
        cover[row + pixel] = (cover[row + pixel] ?? 0) + share / samples
      }
    }
  }
  return cover
}
