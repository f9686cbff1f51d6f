import { encodeQR } from 'qr'
import type { Box } from '../../types/deck.js'
import type { Point, Step } from '../path-steps.js'

/** Light modules that must stand round the code. */
const quiet = 4

type Corner = `${number},${number}`

/** Edges of the dark modules, dark to their right, those between two dark ones left out. */
function edges(
  dark: (row: number, column: number) => boolean,
  size: number,
): Map<Corner, Corner[]> {
  const from = new Map<Corner, Corner[]>()
  const add = (ax: number, ay: number, bx: number, by: number): void => {
    const start: Corner = `${ax},${ay}`
    from.set(start, [...(from.get(start) ?? []), `${bx},${by}`])
  }
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!dark(y, x)) continue
      if (!dark(y - 1, x)) add(x, y, x + 1, y)
      if (!dark(y, x + 1)) add(x + 1, y, x + 1, y + 1)
      if (!dark(y + 1, x)) add(x + 1, y + 1, x, y + 1)
      if (!dark(y, x - 1)) add(x, y + 1, x, y)
    }
  }
  return from
}

const cornerOf = (corner: Corner): Point => {
  const [x = 0, y = 0] = corner.split(',').map(Number)
  return [x, y]
}

/** Closed loops of corners, those in the middle of a straight side left out. */
function loops(from: Map<Corner, Corner[]>): Point[][] {
  const result: Point[][] = []
  for (const start of from.keys()) {
    while ((from.get(start)?.length ?? 0) > 0) {
      const loop: Point[] = []
      let at: Corner | undefined = start
      do {
        loop.push(cornerOf(at))
        at = from.get(at)?.shift()
      } while (at !== undefined && at !== start)
      result.push(
        loop.filter(([x, y], i) => {
          const [px, py] = loop.at(i - 1) ?? [0, 0]
          const [nx, ny] = loop[(i + 1) % loop.length] ?? [0, 0]
          return !(px === x && x === nx) && !(py === y && y === ny)
        }),
      )
    }
  }
  return result
}

/** The dark part of a QR code (level L) that fills `box` with its quiet zone, as one path without seams. */
export function qrSteps(text: string, box: Box): Step[] {
  const modules = encodeQR(text, 'raw', { ecc: 'low', encoding: 'byte', border: quiet })
  const dark = (row: number, column: number): boolean => modules[row]?.[column] ?? false
  const unit = Math.min(box.width, box.height) / modules.length
  const at = ([x, y]: Point): Point => [box.x + x * unit, box.y + y * unit]
  return loops(edges(dark, modules.length)).flatMap((loop): Step[] => [
    ...loop.map((point, i): Step => ({ type: i === 0 ? 'move' : 'line', to: at(point) })),
    { type: 'close' },
  ])
}
