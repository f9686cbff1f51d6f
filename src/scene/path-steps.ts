/** A point in px. */
export type Point = readonly [x: number, y: number]

/** A step of a path in absolute px: move, line, cubic curve (two controls, end), close. */
export type Step =
  | { type: 'move' | 'line'; to: Point }
  | { type: 'curve'; first: Point; second: Point; to: Point }
  | { type: 'close' }

/** The points a step names, controls included. */
export function pointsOf(step: Step): Point[] {
  if (step.type === 'close') return []
  return step.type === 'curve' ? [step.first, step.second, step.to] : [step.to]
}
