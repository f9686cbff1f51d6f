import type { Code } from 'mdast'
import { graphemes } from '../../typeset/graphemes.js'
import { most } from '../../tree/most.js'

/** Line to end a part of code at: before the last blank line in it, else where it is full. */
function codeEnd(lines: string[], full: number): number {
  for (let at = full; at > full / 2; at--) if ((lines[at] ?? '').trim() === '') return at
  return full
}

/** The head of code that fits, and the rest: between lines, or in its first one where that alone is too tall. */
export function cutCode(block: Code, fits: (head: Code) => boolean): [Code, Code] | undefined {
  const lines = block.value.trimEnd().split('\n')
  const part = (own: string[]): Code => ({ ...block, value: own.join('\n') })
  const full = most(lines.length - 1, (count) => fits(part(lines.slice(0, count))))
  if (full === 0) return cutLine(lines, part, fits)
  const end = codeEnd(lines, full)
  // Blank lines around the cut say nothing there.
  const blank = (at: number): boolean => (lines[at] ?? 'x').trim() === ''
  let last = end
  while (last > 1 && blank(last - 1)) last--
  let next = end
  while (blank(next)) next++
  return [part(lines.slice(0, last)), part(lines.slice(next))]
}

function cutLine(
  [first = '', ...others]: string[],
  part: (lines: string[]) => Code,
  fits: (head: Code) => boolean,
): [Code, Code] | undefined {
  const letters = graphemes(first)
  const upTo = (count: number): string => letters.slice(0, count).join('')
  const taken = most(letters.length - 1, (count) => fits(part([upTo(count)])))
  if (taken === 0) return undefined
  return [part([upTo(taken)]), part([first.slice(upTo(taken).length), ...others])]
}
