import type { PhrasingContent } from 'mdast'
import { recent } from '../tree/recent.js'
import type { Remember, SetLine, TextStyle, Typesetter } from '../types.js'

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

const styleKey = ({ size, leading, weight }: TextStyle): string => `${size} ${leading} ${weight}`

/** What is known of one text. */
interface Known {
  lines: Map<string, SetLine[]>
  widths: Map<string, number>
  uncovered?: string[]
}

/** How many texts one build remembers where nothing lasts: layouts are tried in turn on the same. */
const mostTexts = 10_000

const nothing = (): Known => ({ lines: new Map(), widths: new Map() })

/**
 * A typesetter that sets the same text in the same box only once.
 *
 * @param remember Where what it knows lasts; absent, it knows the texts that were asked for lately.
 */
export function rememberTypesetter(typesetter: Typesetter, remember?: Remember): Typesetter {
  const lately = recent<Known>(mostTexts)
  const knownOf = (key: string): Known =>
    remember ? remember(`text ${key}`, nothing) : lately(key, nothing)
  return {
    set: (content, style, width, manner) => {
      const { lines } = knownOf(keyOf(content))
      const key = `${manner} ${width} ${styleKey(style)}`
      const found = lines.get(key) ?? typesetter.set(content, style, width, manner)
      lines.set(key, found)
      return found
    },
    width: (text, style, manner) => {
      const { widths } = knownOf(text)
      const key = `${manner} ${styleKey(style)}`
      const found = widths.get(key) ?? typesetter.width(text, style, manner)
      widths.set(key, found)
      return found
    },
    uncovered: (text) => (knownOf(text).uncovered ??= typesetter.uncovered(text)),
  }
}
