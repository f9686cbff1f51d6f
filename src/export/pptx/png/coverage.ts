import type { Polygon } from './flatten-path.js'

/** Scan lines, and steps along each, for a pixel. */
const samples = 4

/** Where a horizontal line at `y` crosses the polygons, left to right, with the sides' direction. */
function crossings(polygons: Polygon[], y: number): [x: number, direction: number][] {
  const found: [number, number][] = []
  for (const polygon of polygons) {
    const { length } = polygon
    for (let i = 0; i < length; i += 2) {
      const [ax = 0, ay = 0] = [polygon[i], polygon[i + 1]]
      const [bx = 0, by = 0] = [polygon[(i + 2) % length], polygon[(i + 3) % length]]
      if (ay <= y === by <= y) continue
      found.push([ax + ((y - ay) / (by - ay)) * (bx - ax), ay < by ? 1 : -1])
    }
  }
  return found.sort(([a], [b]) => a - b)
}

/** How much of each pixel of a square the polygons cover, 0..1, row by row. */
export function coverage(polygons: Polygon[], side: number, evenOdd: boolean): Float32Array {
  const cover = new Float32Array(side * side)
  for (let line = 0; line < side * samples; line++) {
    const row = Math.floor(line / samples) * side
    let winding = 0
    let from = 0
    for (const [x, direction] of crossings(polygons, (line + 0.5) / samples)) {
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
