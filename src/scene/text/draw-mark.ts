import type { PlacedText, TextStyle } from '../../types/deck.js'
import type { Shaper } from '../../typeset/create-shaper.js'
import type { Drawing, Tag } from '../scene.js'
import { circleSteps } from '../shapes/circle-steps.js'
import { boxSteps } from '../shapes/polygon-steps.js'
import { drawText } from './draw-text.js'

/** The mark of a list without numbers, as the theme's CSS has it; places are from the text's own. */
function bullet({ role, level = 1, x, y, style }: PlacedText): Drawing {
  if (role === 'lead') {
    const box = { x: x - 40, y: y + 20, width: 16, height: 16 }
    return { kind: 'path', steps: boxSteps(box), fill: 'orange' }
  }
  if (level === 1) {
    const box = { x: x - 32, y: y + (style.size < 28 ? 12 : 15), width: 12, height: 12 }
    return { kind: 'path', steps: boxSteps(box), fill: 'orange' }
  }
  if (level === 2) {
    const box = { x: x - 32, y: y + 16, width: 16, height: 3 }
    return { kind: 'path', steps: boxSteps(box), fill: 'sea' }
  }
  return { kind: 'path', steps: circleSteps(x - 17, y + 18, 3), fill: 'muted' }
}

/** Right edge of a number from its text, px. */
function gapOf({ role, level = 1 }: PlacedText): number {
  if (role === 'lead') return 16
  return level > 2 ? 6 : 8
}

/** What stands before a text in a list: its number, or the bullet of its level. */
export function drawMark(text: PlacedText, label: Tag | undefined, shaper: Shaper): Drawing[] {
  const { level, marker, style } = text
  if (level === undefined || marker === '' || text.role === 'quote') return []
  if (marker === undefined) return [bullet(text)]
  const deep = level > 2
  const own: TextStyle = {
    size: 24,
    leading: style.leading,
    weight: deep ? 400 : 700,
    color: deep ? 'muted' : 'sea',
  }
  const number: PlacedText = {
    kind: 'text',
    role: 'marker',
    style: own,
    content: [{ type: 'text', value: marker }],
    lines: [marker],
    x: text.x - gapOf(text) - 200,
    y: text.y,
    width: 200,
    height: style.leading,
    align: 'right',
  }
  return drawText(number, label, shaper).drawings
}
