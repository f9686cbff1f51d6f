import type { Point, Step } from '../path-steps.js'

type Cubic = [Point, Point, Point, Point]

/** One wave, 320 px long and 48 px high, from its crest down the trough and up to the next. */
const unit: Cubic[] = [
  [
    [0, 0],
    [48, 40],
    [128, 48],
    [192, 48],
  ],
  [
    [192, 48],
    [256, 48],
    [296, 36],
    [320, 0],
  ],
]
const period = 320

const between = ([ax, ay]: Point, [bx, by]: Point, t: number): Point => [
  ax + (bx - ax) * t,
  ay + (by - ay) * t,
]

/** A cubic cut in two at `t` (de Casteljau). */
function cut([a, b, c, d]: Cubic, t: number): [Cubic, Cubic] {
  const [ab, bc, cd] = [between(a, b, t), between(b, c, t), between(c, d, t)]
  const [abc, bcd] = [between(ab, bc, t), between(bc, cd, t)]
  const middle = between(abc, bcd, t)
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ]
}

/** Where a cubic that runs left to right crosses `x`, by bisection. */
function crossing(cubic: Cubic, x: number): number {
  let [low, high] = [0, 1]
  for (let step = 0; step < 40; step++) {
    const t = (low + high) / 2
    const [[, , , [at]]] = cut(cubic, t)
    if (at < x) low = t
    else high = t
  }
  return (low + high) / 2
}

/** The part of a cubic between two x; undefined when none of it is. */
function clip(cubic: Cubic, left: number, right: number): Cubic | undefined {
  let [part, start, end]: [Cubic, number, number] = [cubic, cubic[0][0], cubic[3][0]]
  if (end <= left || start >= right) return undefined
  if (start < left) part = cut(part, crossing(part, left))[1]
  if (end > right) part = cut(part, crossing(part, right))[0]
  return part
}

/**
 * A closed wave from its surface (crests at `y`, troughs 48 px lower) down to `bottom`, as wide as
 * a slide and no wider. `offset` moves the crests to the right, px.
 */
export function waveSteps(y: number, offset: number, bottom = 720, width = 1280): Step[] {
  const first = (((offset % period) + period) % period) - period
  const cubics: Cubic[] = []
  for (let x = first; x < width; x += period) {
    for (const curve of unit) {
      const moved = curve.map(([px, py]): Point => [px + x, py + y]) as Cubic
      const part = clip(moved, 0, width)
      if (part) cubics.push(part)
    }
  }
  return [
    { type: 'move', to: cubics[0]?.[0] ?? [0, y] },
    ...cubics.map(([, first, second, to]): Step => ({ type: 'curve', first, second, to })),
    { type: 'line', to: [width, bottom] },
    { type: 'line', to: [0, bottom] },
    { type: 'close' },
  ]
}
