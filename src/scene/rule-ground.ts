import type { Step } from './path-steps.js'
import type { Sea, Ground } from './sea.js'

function area(
  name: string,
  token: string,
  box: [number, number, number, number],
): Ground['layers'][number] {
  const [x, y, width, height] = box
  const corners: [number, number][] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]
  const steps = corners.map((to, i): Step => ({ type: i === 0 ? 'move' : 'line', to }))
  return { name, token, steps: [...steps, { type: 'close' }] }
}

/** The sober look: flat bands on cover, divider and statement, elsewhere a rule as long as the deck has gone to x = `center`. */
export function ruleGround(sea: Sea, center: number): Ground {
  const band = area('帯', 'deep', [0, 656, 1280, 64])
  switch (sea) {
    case 'cover':
      return {
        ground: 'paper',
        layers: [area('帯', 'deep', [0, 560, 1280, 160]), area('線', 'sea', [0, 552, 1280, 8])],
      }
    case 'session':
      return { ground: 'deep', layers: [area('線', 'sea', [0, 0, 1280, 8])] }
    case 'closing':
      return { ground: 'paper', layers: [band] }
    case 'statement':
      return { ground: 'seaFill', layers: [band] }
    default:
      return {
        ground: 'paper',
        layers: center > 80.5 ? [area('進み', 'sea', [80, 654, center - 80, 3])] : [],
      }
  }
}
