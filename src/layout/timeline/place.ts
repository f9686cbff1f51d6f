import type { LayoutContext } from '../../types/layout.js'
import type { Placement, Slide } from '../../types/deck.js'
import { arrangedPairs } from '../shared/pairs-geometry.js'
import { placeTitle } from '../shared/place-title.js'
import { sheet } from '../shared/sheet.js'
import { typeStyles } from '../shared/type-styles.js'

const left = 80
const top = 168
const rail = { x: 295, width: 3, mark: 16 }
const text = { x: 336, width: 864 }
const date = { x: left, width: 192 }
const style = { ...typeStyles.small, leading: 40 }
/** Where a row's text begins. */
const above: Record<string, number> = { roomy: 24, dense: 16, tight: 8 }

/** How close the rows of a timeline stand. */
export function timelineClasses(count: number): string[] {
  return [count <= 4 ? 'roomy' : count <= 6 ? 'dense' : 'tight']
}

/** Where an arranged timeline stands; undefined when it does not fit. */
export function placeTimeline(slide: Slide, context: LayoutContext): Placement | undefined {
  const [list] = slide.children
  const density = slide.data.classes.find((name) => name in above)
  if (list?.type !== 'list' || density === undefined) return undefined
  const inset = above[density] ?? 24
  const on = sheet(context, placeTitle(slide, context))
  const marks: number[] = []
  let y = top
  let fits = true
  for (const { key, signs, value, paragraph } of arrangedPairs(list)) {
    const at = y + inset
    marks.push(at + 20)
    const led =
      key &&
      on.name(key, { ...typeStyles.subhead, leading: 40, color: 'sea' }, { ...date, y: at }, 'key')
    fits &&= led?.lines.length === 1
    for (const sign of signs) on.sign(sign, { x: left, y: at })
    const setting = { role: 'value', style, manner: 'body' as const, of: paragraph, content: value }
    const set = on.text(setting, { ...text, y: at })
    y = set.y + set.height + inset + (density === 'roomy' ? 8 : 0)
  }
  const [first = top] = marks
  const length = (marks.at(-1) ?? first) - first
  on.rect({ x: rail.x, y: first, width: rail.width, height: length }, 'sea')
  for (const middle of marks) {
    const x = rail.x + (rail.width - rail.mark) / 2
    on.rect({ x, y: middle - 8, width: rail.mark, height: rail.mark }, 'orange')
  }
  return fits ? on.done(y - inset) : undefined
}
