import type { List, PhrasingContent } from 'mdast'
import type { LayoutContext } from '../../types/layout.js'
import type { TextStyle } from '../../types/deck.js'
import { toString } from 'mdast-util-to-string'
import { plain } from '../shared/plain-words.js'
import { typeStyles } from '../shared/type-styles.js'

/** An arranged figure: nodes of its number, unit and label. */
export interface ArrangedFigure {
  paragraph: { children: PhrasingContent[] }
  number: { children: PhrasingContent[] }
  unit: PhrasingContent[]
  label?: { children: PhrasingContent[] }
  /** The label stands before the number, as its author wrote it. */
  named: boolean
}

/** The figures of an arranged list. */
export function arrangedFigures(list: List): ArrangedFigure[] {
  return list.children.flatMap((item) => {
    const [paragraph] = item.children
    if (paragraph?.type !== 'paragraph') return []
    const number = paragraph.children.find((node) => node.type === 'strong')
    if (!number) return []
    return [
      {
        paragraph,
        number,
        unit: paragraph.children.filter((node) => node.type === 'text' && node.value.trim() !== ''),
        label: paragraph.children.find((node) => node.type === 'emphasis'),
        named: paragraph.children[0]?.type === 'emphasis',
      },
    ]
  })
}

/** Columns, their width, and the styles of number and unit. */
export interface FiguresGeometry {
  columns: number
  width: number
  number: TextStyle
  unit: TextStyle
  /** Between number and unit, px, beside the blank that the author may have written. */
  gap: number
}

/** Width in px of the blanks before and after a unit, and of all of it with them. */
export function unitWidths(
  unit: PhrasingContent[],
  style: TextStyle,
  { typesetter }: LayoutContext,
): { before: number; after: number; all: number } {
  const words = toString(unit)
  const wide = (text: string): number => typesetter.width(text, style)
  const blank = wide('n n') - wide('nn')
  const before = words.startsWith(' ') ? blank : 0
  const after = words.endsWith(' ') ? blank : 0
  return { before, after, all: before + wide(words.trim()) + after }
}

/** The geometry of `count` figures. */
export function figuresGeometry(count: number, small: boolean): FiguresGeometry {
  const columns = count === 4 ? 2 : Math.min(count, 3)
  return {
    columns,
    width: [1120, 1120, 544, 352][columns] ?? 352,
    number: small ? typeStyles.headline : typeStyles.display,
    unit: small ? typeStyles.subhead : typeStyles.head,
    gap: 6,
  }
}

/** Classes of the section: how many, and the smaller size when a number is wider than its column. */
export function figuresClasses(list: List, context: LayoutContext): string[] {
  const figures = arrangedFigures(list)
  const count = `n${figures.length}`
  const { number, unit, width, gap } = figuresGeometry(figures.length, false)
  const wide = figures.some(
    (figure) =>
      context.typesetter.width(plain(figure.number.children), number) +
        (figure.unit.length > 0 ? gap + unitWidths(figure.unit, unit, context).all : 0) >
      width,
  )
  return wide ? [count, 'small'] : [count]
}
