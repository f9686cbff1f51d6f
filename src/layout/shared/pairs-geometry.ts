import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast'
import type { LayoutContext } from '../../types/layout.js'
import { partsWord } from './parts-word.js'
import type { Line, Name } from './read-line.js'
import { readLine } from './read-line.js'
import { typeStyles } from './type-styles.js'

/** An arranged row. */
export interface ArrangedPair {
  paragraph: Paragraph
  key?: Name
  signs: Line['signs']
  /** Services listed as the value, each with its icon. */
  names: Name[]
  /** Commas between them. */
  commas: Line['signs']
  value: PhrasingContent[]
  nested: ArrangedPair[]
}

function arrangedPair(item: ListItem): ArrangedPair[] {
  const [paragraph] = item.children
  if (paragraph?.type !== 'paragraph') return []
  const { names, signs } = readLine(paragraph.children)
  const keyed = paragraph.children[0]?.type === 'strong'
  const sign = signs[0]
  const start = keyed ? (sign ? paragraph.children.indexOf(sign) + 1 : 1) : 0
  const listed = keyed && names.length > 1 && names.slice(1).some(({ icon }) => icon)
  const nested = item.children.find((child) => child.type === 'list')
  return [
    {
      paragraph,
      signs: signs.slice(0, 1),
      ...(keyed ? { key: names[0] } : {}),
      names: listed ? names.slice(1) : [],
      commas: listed ? signs.slice(1) : [],
      value: listed ? [] : paragraph.children.slice(start),
      nested: nested?.children.flatMap(arrangedPair) ?? [],
    },
  ]
}

/** The rows of arranged pairs. */
export function arrangedPairs(list: List): ArrangedPair[] {
  return list.children.flatMap(arrangedPair)
}

const keyWidth = 224

/** Classes for a list of rows: how many, dense, and a wider key column when most keys need it, or a word does. */
export function pairsClasses(list: List, context: LayoutContext): string[] {
  const rows = arrangedPairs(list)
  const keys = rows.flatMap(({ key }) =>
    key ? [context.typesetter.set(key.content, typeStyles.subhead, keyWidth, 'label')] : [],
  )
  const long = keys.filter(({ length }) => length > 1)
  return [
    `n${rows.length}`,
    ...(rows.length > 4 ? ['dense'] : []),
    ...(long.length * 2 > rows.length || keys.some(partsWord) ? ['wide'] : []),
  ]
}
