import svgpath from 'svgpath'

/** Corners of closed polygons, x and y in turn. */
export type Polygon = number[]

/** Straight pieces that stand for a curve. */
const pieces = 12

/** SVG path data as polygons, scaled; curves and arcs as short straight pieces. */
export function flattenPath(data: string, scale: number): Polygon[] {
  const polygons: Polygon[] = []
  let polygon: Polygon = []
  const line = (x: number, y: number): void => void polygon.push(x * scale, y * scale)
  const path = svgpath(data).abs().unshort().unarc()
  path.iterate((segment, _, x, y) => {
    const [command, a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = segment as [string, ...number[]]
    if (command === 'M') {
      polygon = []
      polygons.push(polygon)
      line(a, b)
    } else if (command === 'L') line(a, b)
    else if (command === 'H') line(a, y)
    else if (command === 'V') line(x, a)
    else if (command === 'C' || command === 'Q') {
      const [x1, y1, x2, y2, x3, y3] =
        command === 'C'
          ? [a, b, c, d, e, f]
          : [
              x + (a - x) * (2 / 3),
              y + (b - y) * (2 / 3),
              c + (a - c) * (2 / 3),
              d + (b - d) * (2 / 3),
              c,
              d,
            ]
      for (let i = 1; i <= pieces; i++) {
        const t = i / pieces
        const s = 1 - t
        const [p, q, r, u] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
        line(p * x + q * x1 + r * x2 + u * x3, p * y + q * y1 + r * y2 + u * y3)
      }
    }
  })
  return polygons
}
