import type { PhrasingContent } from 'mdast'
import { recent } from '../tree/recent.js'
import { WIDTH_SLACK } from './inline-style.js'
import type { Manner, SetLine, Typesetter } from '../types/layout.js'
import type { TextStyle } from '../types/deck.js'

/** Kinds of nodes, as what, and their text: all of phrasing content that setting it depends on. */
function structureOf(content: PhrasingContent[]): string {
  let key = ''
  for (const node of content) {
    const { hName = '' } = (node.data ?? {}) as { hName?: string }
    key += `${node.type} ${hName}(`
    if ('value' in node) key += node.value
    else if ('children' in node) key += structureOf(node.children)
    key += ')'
  }
  return key
}

/** Most lines are one text, which names itself: no key is made of it each time. */
function keyOf(content: PhrasingContent[]): string {
  const [first] = content
  if (content.length === 1 && first?.type === 'text' && !first.data) return first.value
  return `\0${structureOf(content)}`
}

/** How a text was set or measured; of its style, what its lines depend on. */
interface How {
  manner: Manner | undefined
  size: number
  weight: number
}

/** What is known of one text; few enough in each respect to be looked through. */
interface Known {
  lines: (How & { width: number; set: SetLine[] })[]
  widths: (How & { width: number })[]
  uncovered?: string[]
}

const isSame = (how: How, { size, weight }: TextStyle, manner: Manner | undefined): boolean =>
  how.size === size && how.weight === weight && how.manner === manner

/** How many texts are known: layouts are tried in turn on the same. */
const mostTexts = 10_000

const nothing = (): Known => ({ lines: [], widths: [] })

/** The line of a plain text that fits into the room however it is shaped. */
function loneLine(
  content: PhrasingContent[],
  style: TextStyle,
  room: number,
  { atMost }: Typesetter,
): SetLine | undefined {
  const [first] = content
  if (content.length !== 1 || first?.type !== 'text' || first.data) return undefined
  const { value } = first
  const width = atMost(value, style)
  return width <= room ? { start: 0, end: value.length, text: value, width } : undefined
}

/**
 * A typesetter that sets the same text in the same box only once, as long as it was asked for
 * lately, and measures none that is sure to fit.
 */
export function lastTexts(typesetter: Typesetter): Typesetter {
  const texts = recent<Known>(mostTexts)
  const knownOf = (key: string): Known => texts(key, nothing)
  return {
    atMost: typesetter.atMost,
    set: (content, style, width, manner) => {
      const lone =
        manner === 'code'
          ? undefined
          : loneLine(content, style, width * (1 - WIDTH_SLACK), typesetter)
      if (lone) return [lone]
      const { lines } = knownOf(keyOf(content))
      for (const known of lines) {
        if (known.width === width && isSame(known, style, manner)) return known.set
      }
      const set = typesetter.set(content, style, width, manner)
      const { size, weight } = style
      lines.push({ manner, size, weight, width, set })
      return set
    },
    width: (text, style, manner) => {
      const { widths } = knownOf(text)
      for (const known of widths) if (isSame(known, style, manner)) return known.width
      const width = typesetter.width(text, style, manner)
      const { size, weight } = style
      widths.push({ manner, size, weight, width })
      return width
    },
    uncovered: (text) => (knownOf(text).uncovered ??= typesetter.uncovered(text)),
  }
}
