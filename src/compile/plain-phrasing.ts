import type { Emphasis, Link, PhrasingContent, Strong } from 'mdast'
import { plainImage, plainLink } from './plain-link.js'

/**
 * Words parted by single blanks, with such signs between them as mean no more than themselves where
 * they stand: behind a letter, `.` behind no `www`, `:` before no `/`.
 */
const harmless =
  /^(?:(?:[\da-z\u0080-\u{10FFFF}]+(?: (?!$)|$))+|[a-z\u0080-\u{10FFFF}](?:[\da-z\u0080-\u{10FFFF},;'"/?%()]|-(?=[\da-z\u0080-\u{10FFFF}])|:(?!\/)|(?<!w)\.(?= |\d|$)| (?! |$))*)$/iu

export const isHarmless = (text: string): boolean => harmless.test(text)

/** Behind other words: more of them, or the whole of a share. */
const behind = /^ \/ \d+$/
const isBehind = (text: string): boolean =>
  behind.test(text) || (text.startsWith(' ') && isHarmless(text.slice(1)))

/** A sign between a strong name and what is said of it. */
const between = /^[:、]$/

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

/** Whether nothing or a blank stands there: marks open and close beside it whatever they enclose. */
const endsBlank = (node: PhrasingContent | undefined): boolean =>
  node === undefined || (node.type === 'text' && node.value.endsWith(' '))
const startsBlank = (node: PhrasingContent | undefined): boolean =>
  node === undefined || (node.type === 'text' && node.value.startsWith(' '))

/** A sign that is emphasis, right behind a strong name. */
function signBehind(node: PhrasingContent | undefined): string | undefined {
  const [only] = node?.type === 'emphasis' ? node.children : []
  return only?.type === 'text' && between.test(only.value) ? `_${only.value}_` : undefined
}

function plainMarks(
  node: Emphasis | Strong,
  before: PhrasingContent | undefined,
  next: PhrasingContent | undefined,
): string | undefined {
  if (node.type === 'emphasis' && before?.type === 'strong') {
    return startsBlank(next) ? signBehind(node) : undefined
  }
  const isApart = endsBlank(before)
  const isEnd = startsBlank(next) || (node.type === 'strong' && signBehind(next) !== undefined)
  const words = isApart && isEnd ? markedWords(node) : undefined
  if (words === undefined) return undefined
  return node.type === 'strong' ? `**${words}**` : `_${words}_`
}

const slideNumber = /^#\d+$/

/** A link to a slide of the deck. */
function slideLink({ url, title, children }: Link): string | undefined {
  const words = !title && slideNumber.test(url) ? plainPhrasing(children) : undefined
  return words && `[${words}](${url})`
}

/** What is written of a node between these; undefined where that takes a closer look. */
function plainly(
  node: PhrasingContent,
  before: PhrasingContent | undefined,
  next: PhrasingContent | undefined,
): string | undefined {
  switch (node.type) {
    case 'link':
      return plainLink(node) ?? slideLink(node)
    case 'image':
      return plainImage(node)
    case 'emphasis':
    case 'strong':
      return plainMarks(node, before, next)
    case 'text': {
      const { value } = node
      if (isHarmless(value)) return value
      const isBlank = value === ' ' && next !== undefined
      return before !== undefined && (isBlank || isBehind(value)) ? value : undefined
    }
    default:
      return undefined
  }
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
