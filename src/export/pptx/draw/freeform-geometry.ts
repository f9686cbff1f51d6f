import type { Box } from '../../../types/deck.js'
import { element } from '../element.js'
import { pointsOf, type Point, type Step } from '../../../scene/path-steps.js'

/** Units of a freeform's own coordinates for a px. */
const scale = 100

/** The smallest box that holds all points of a path, controls included. */
function boxOf(steps: Step[]): Box {
  const points = steps.flatMap(pointsOf)
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** A path as `<a:custGeom>`, and the box it fills on the slide. */
export function freeformGeometry(steps: Step[]): { box: Box; xml: string } {
  const box = boxOf(steps)
  const point = ([x, y]: Point): string =>
    element('a:pt', { x: Math.round((x - box.x) * scale), y: Math.round((y - box.y) * scale) })
  const names = { move: 'a:moveTo', line: 'a:lnTo', curve: 'a:cubicBezTo', close: 'a:close' }
  const drawn = steps.map((step) => element(names[step.type], {}, ...pointsOf(step).map(point)))
  const size = { w: Math.round(box.width * scale), h: Math.round(box.height * scale) }
  const xml = element(
    'a:custGeom',
    {},
    '<a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>',
    element('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
    element('a:pathLst', {}, element('a:path', size, ...drawn)),
  )
  return { box, xml }
}
