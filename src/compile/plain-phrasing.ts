import type { Emphasis, PhrasingContent, Strong } from 'mdast'
import { plainImage, plainLink } from './plain-link.js'

/**
 * Words parted by single blanks, with such signs between them as mean no more than themselves where
 * they stand: behind a letter, `.` behind no `www`, `:` before no `/`.
 */
const harmless =
  /^(?:(?:[\da-z\u0080-\u{10FFFF}]+(?: (?!$)|$))+|[a-z\u0080-\u{10FFFF}](?:[\da-z\u0080-\u{10FFFF},;'"/?%()]|-(?=[\da-z\u0080-\u{10FFFF}])|:(?!\/)|(?<!w)\.(?= |\d|$)| (?! |$))*)$/iu

export const isHarmless = (text: string): boolean => harmless.test(text)

/** Behind other words: a share of a whole, a number of a part. */
const behind = /^ \/ \d+$/

/** What is marked though it is no words: the number of a part behind a title, an arrow between names. */
const sign = /^(?:\(\d+\/\d+\)|-?>)$/

/** Words that marks can stand around, with no white space at either end, and the icon before them. */
function markedWords({ children }: Emphasis | Strong): string | undefined {
  const [first, second] = children
  const icon = first?.type === 'image' ? plainImage(first) : ''
  const words = icon === '' ? first : second
  if (words?.type !== 'text' || children.length !== (icon === '' ? 1 : 2)) return undefined
  const { value } = words
  const isPlain = sign.test(value) || (isHarmless(value) && !/^\s|\s$/u.test(value))
  return isPlain && icon !== undefined ? icon + value : undefined
}

/** What is written of a node between these; undefined where that takes a closer look. */
function plainly(
  node: PhrasingContent,
  before: PhrasingContent | undefined,
  next: PhrasingContent | undefined,
): string | undefined {
  if (node.type === 'link') return plainLink(node)
  if (node.type === 'image') return plainImage(node)
  if (node.type === 'text') {
    const { value } = node
    if (isHarmless(value)) return value
    const isBlank = value === ' ' && next !== undefined
    return before !== undefined && (isBlank || behind.test(value)) ? value : undefined
  }
  if (node.type !== 'emphasis' && node.type !== 'strong') return undefined
  // Between blanks, marks open and close whatever stands in them.
  const isApart = before === undefined || (before.type === 'text' && before.value.endsWith(' '))
  const isEnd = next === undefined || (next.type === 'text' && next.value.startsWith(' '))
  const words = isApart && isEnd ? markedWords(node) : undefined
  if (words === undefined) return undefined
  return node.type === 'strong' ? `**${words}**` : `_${words}_`
}

/**
 * Phrasing of words, links and pictures that mean no more than themselves, some of it emphasis or
 * strong between blanks; undefined for all other.
 */
export function plainPhrasing(children: PhrasingContent[]): string | undefined {
  let text = ''
  for (const [index, child] of children.entries()) {
    const part = plainly(child, children[index - 1], children[index + 1])
    if (part === undefined) return undefined
    text += part
  }
  return text
}
