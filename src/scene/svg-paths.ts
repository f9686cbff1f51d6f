import svgpath from 'svgpath'
import type { Box } from '../types/deck.js'
import type { PathDrawing } from './scene.js'
import type { Point, Step } from './path-steps.js'

/** SVG path data as steps, each point put through `at`; arcs and quadratic curves become cubic. */
export function pathSteps(data: string, at: (x: number, y: number) => Point): Step[] {
  const steps: Step[] = []
  const path = svgpath(data).abs().unshort().unarc()
  path.iterate((segment, _, x, y) => {
    const [command, a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = segment as [string, ...number[]]
    if (command === 'M') steps.push({ type: 'move', to: at(a, b) })
    else if (command === 'L') steps.push({ type: 'line', to: at(a, b) })
    else if (command === 'H') steps.push({ type: 'line', to: at(a, y) })
    else if (command === 'V') steps.push({ type: 'line', to: at(x, a) })
    else if (command === 'C')
      steps.push({ type: 'curve', first: at(a, b), second: at(c, d), to: at(e, f) })
    else if (command === 'Q') {
      const first = at(x + (a - x) * (2 / 3), y + (b - y) * (2 / 3))
      const second = at(c + (a - c) * (2 / 3), d + (b - d) * (2 / 3))
      steps.push({ type: 'curve', first, second, to: at(c, d) })
    } else if (command === 'Z' || command === 'z') steps.push({ type: 'close' })
  })
  return steps
}

/** The paths of an AWS architecture icon in a box: flat opaque paths, which is all it is made of. */
export function iconPaths(svg: string, box: Box): PathDrawing[] {
  const size = Number(/viewBox="0 0 ([\d.]+)/.exec(svg)?.[1] ?? 64)
  const evenOdd = svg.includes('fill-rule="evenodd"')
  const scale = box.width / size
  const at = (x: number, y: number): Point => [box.x + x * scale, box.y + y * scale]
  const drawn = svg.replaceAll(/<defs>.*?<\/defs>|<clipPath.*?<\/clipPath>/gs, '')
  return [...drawn.matchAll(/<path\b[^>]*>/g)].flatMap(([path]): PathDrawing[] => {
    const fill = /\bfill="(#[0-9a-f]{3,6})"/i.exec(path)?.[1]
    const data = /\bd="([^"]+)"/.exec(path)?.[1]
    return fill && data ? [{ kind: 'path', steps: pathSteps(data, at), fill, evenOdd }] : []
  })
}
