import type { Emphasis, PhrasingContent, Strong } from 'mdast'

/**
 * Words parted by single blanks, with such signs between them as mean no more than themselves where
 * they stand: behind a letter, `.` behind no `www`, `:` before no `//`.
 */
const harmless =
  /^(?:(?:[\da-z\u0080-\u{10FFFF}]+(?: (?!$)|$))+|[a-z\u0080-\u{10FFFF}](?:[\da-z\u0080-\u{10FFFF},;'"/?%()]|-(?=[\da-z\u0080-\u{10FFFF}])|:(?= |$)|(?<!w)\.(?= |\d|$)| (?! |$))*)$/iu

export const isHarmless = (text: string): boolean => harmless.test(text)

/** The number of a part, behind a title. */
const partMark = /^\(\d+\/\d+\)$/

/** Words that marks can stand around: with no white space at either end. */
function markedWords({ children }: Emphasis | Strong): string | undefined {
  const [only] = children
  if (children.length !== 1 || only?.type !== 'text') return undefined
  const { value } = only
  const isPlain = partMark.test(value) || (isHarmless(value) && !/^\s|\s$/u.test(value))
  return isPlain ? value : undefined
}

/**
 * Phrasing of words that mean no more than themselves, some of it emphasis or strong between blanks,
 * where marks open and close whatever stands in them; undefined for all other.
 */
export function plainPhrasing(children: PhrasingContent[]): string | undefined {
  let text = ''
  for (const [index, child] of children.entries()) {
    const next = children[index + 1]
    if (child.type === 'text') {
      const isBlank = child.value === ' ' && index > 0 && next !== undefined
      if (!isBlank && !isHarmless(child.value)) return undefined
      text += child.value
    } else if (child.type === 'emphasis' || child.type === 'strong') {
      const words = markedWords(child)
      const isApart = index === 0 || text.endsWith(' ')
      const isEnd = next === undefined || (next.type === 'text' && next.value.startsWith(' '))
      if (words === undefined || !isApart || !isEnd) return undefined
      text += child.type === 'strong' ? `**${words}**` : `_${words}_`
    } else return undefined
  }
  return text
}
