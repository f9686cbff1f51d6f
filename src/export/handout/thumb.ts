import type { Draw } from './handout-page.js'
import { drawWords, ink, outline, plainWords, type HandoutTools } from './handout-tools.js'

const style = { size: 12, leading: 28, weight: 400 as const, color: ink.muted }
const strong = { ...style, weight: 700 as const, color: ink.text }

/** Slide `n` (1-based) `width` px wide as vectors, with its number under it. */
export function thumb(n: number, total: number, width: number, tools: HandoutTools): Draw {
  return (x, y) => {
    const height = (width * 9) / 16
    const foot = { x, y: y + height, width }
    const number = drawWords(plainWords(String(n), strong), foot, undefined, tools)
    const rest = plainWords(` / ${total}`, style)
    return [
      { kind: 'slide', index: n - 1, x, y, scale: width / 1280 },
      ...outline({ x, y, width, height }),
      ...number.drawings,
      ...drawWords(rest, { ...foot, x: number.right }, undefined, tools).drawings,
    ]
  }
}
