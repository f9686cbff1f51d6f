import type { List, ListItem, PhrasingContent } from 'mdast'
import type { LayoutContext } from '../../types/layout.js'
import type { TextStyle } from '../../types/deck.js'
import { partsWord } from '../shared/parts-word.js'
import type { Line, Name } from '../shared/read-line.js'
import { readLine } from '../shared/read-line.js'
import { typeStyles } from '../shared/type-styles.js'

/** An arranged row: where from, the sign, where to, the remarks. */
export interface ArrangedRow extends Line {
  notes: { children: PhrasingContent[] }[]
}

const paragraphOf = (item: ListItem): { children: PhrasingContent[] }[] =>
  item.children.filter((child) => child.type === 'paragraph').slice(0, 1)

/** The rows of an arranged mapping. */
export function arrangedRows(list: List): ArrangedRow[] {
  return list.children.map((item) => {
    const [line] = paragraphOf(item)
    const nested = item.children.find((child) => child.type === 'list')
    return { ...readLine(line?.children ?? []), notes: nested?.children.flatMap(paragraphOf) ?? [] }
  })
}

/** Room for names, px from the slide's left edge; `extra` = where a row grows to 168. */
export interface MappingGeometry {
  pitch: number
  icon: number
  style: TextStyle
  fromX: number
  fromWidth: number
  toX: number
  /** Pitch and width of several targets. */
  step: number
  stepWidth: number
  /** Width of a lone target. */
  toWidth: number
  /** Remarks stand under the target, not beside it. */
  under: boolean
}

/** The geometry that the classes of a section stand for. */
export function mappingGeometry(classes: string[]): MappingGeometry {
  const icons = classes.includes('icons')
  const dense = classes.includes('dense')
  const under = classes.includes('under')
  const small = classes.includes('small')
  const icon = icons ? (dense ? 48 : 64) : 0
  const inset = icons ? icon + 24 : 0
  return {
    pitch: dense ? 72 : 112,
    icon,
    style: { ...(small ? typeStyles.small : typeStyles.text) },
    fromX: 80 + inset,
    fromWidth: 288 - inset,
    toX: 528 + inset,
    step: 304,
    stepWidth: 280 - inset,
    toWidth: 640 - inset,
    under,
  }
}

const beside = { x: 808, width: 368 }

/** True when every name of every row stands on the lines it may have. */
function fits(rows: ArrangedRow[], classes: string[], context: LayoutContext): boolean {
  const { style, fromWidth, stepWidth, toWidth, toX, under } = mappingGeometry(classes)
  const lines = classes.includes('small') ? 2 : 1
  return rows.every(({ names, notes }) => {
    const [from, ...targets] = names
    const alone = notes.length > 0 && !under ? beside.x - 24 - toX : toWidth
    const width = targets.length > 1 ? stepWidth : alone
    const bold = { ...style, weight: 700 as const }
    const set = (name: Name, given: TextStyle, room: number): boolean => {
      const own = context.typesetter.set(name.content, given, room, 'label')
      return own.length <= lines && !partsWord(own)
    }
    const remarks = notes.flatMap(({ children }) =>
      context.typesetter.set(children, typeStyles.small, under ? 584 : beside.width, 'body'),
    )
    return (
      (!from || set(from, style, fromWidth)) &&
      targets.every((target) => set(target, bold, width)) &&
      remarks.length <= (under ? 1 : classes.includes('dense') ? 1 : 2)
    )
  })
}

/** The first of the ways to set a mapping in which its names fit: icons go last. */
export function mappingClasses(list: List, context: LayoutContext): string[] {
  const rows = arrangedRows(list)
  const icons = rows.some(({ names }) => names.some(({ icon }) => icon)) ? ['icons'] : []
  const dense = rows.length > 4 ? ['dense'] : []
  const bases = icons.length > 0 ? [icons, []] : [[]]
  for (const base of bases) {
    const ways = [[], ['under'], ['small'], ['small', 'under']]
    for (const way of ways) {
      if (dense.length > 0 && way.includes('under')) continue
      const classes = [`n${rows.length}`, ...dense, ...base, ...way]
      if (fits(rows, classes, context)) return classes
    }
  }
  return []
}

/** Height of a row: more when a third target or a remark stands below the others. */
export function rowHeight({ names, notes }: ArrangedRow, classes: string[]): number {
  const targets = names.length - 1
  const below = targets > 2 || (notes.length > 0 && (targets > 1 || classes.includes('under')))
  return below ? 168 : mappingGeometry(classes).pitch
}
