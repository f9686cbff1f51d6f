import type { Code } from 'mdast'
import { graphemes } from '../../typeset/graphemes.js'
import { most } from '../../tree/most.js'

/** Line to end a part of code at: before the last blank line in it, else where it is full. */
function codeEnd(isBlank: (line: number) => boolean, full: number): number {
  for (let at = full; at > full / 2; at--) if (isBlank(at)) return at
  return full
}

/** Where the lines of `text` start, found no further than they are asked for; its length after the last. */
function lineStarts(text: string): (line: number) => number {
  const starts = [0]
  return (line) => {
    for (let last = starts.at(-1) ?? 0; starts.length <= line && last < text.length;) {
      const end = text.indexOf('\n', last)
      last = end === -1 ? text.length + 1 : end + 1
      starts.push(last)
    }
    return Math.min(starts[line] ?? text.length + 1, text.length + 1)
  }
}

/** More lines than any slide holds. */
const mostLines = 500

/** Newlines of `text`, counted up to `mostLines`. */
function newlinesIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0 && count < mostLines; count++) {
    at = text.indexOf('\n', at + 1)
  }
  return count
}

/** The head of code that fits, and the rest: between lines, or in its first one where that alone is too tall. */
export function cutCode(block: Code, fits: (head: Code) => boolean): [Code, Code] | undefined {
  const text = block.value.trimEnd()
  const startOf = lineStarts(text)
  const upTo = (count: number): string => text.slice(0, startOf(count) - 1)
  const from = (line: number): string => text.slice(startOf(line))
  const part = (value: string): Code => ({ ...block, value })
  const full = most(newlinesIn(text), (count) => fits(part(upTo(count))))
  if (full === 0) return cutLine(upTo(1), from(1), part, fits)
  // Blank lines around the cut say nothing there.
  const isBlank = (line: number): boolean =>
    startOf(line) <= text.length && text.slice(startOf(line), startOf(line + 1) - 1).trim() === ''
  const end = codeEnd(isBlank, full)
  let last = end
  while (last > 1 && isBlank(last - 1)) last--
  let next = end
  while (isBlank(next)) next++
  return [part(upTo(last)), part(from(next))]
}

function cutLine(
  first: string,
  others: string,
  part: (value: string) => Code,
  fits: (head: Code) => boolean,
): [Code, Code] | undefined {
  const letters = graphemes(first)
  const upTo = (count: number): string => letters.slice(0, count).join('')
  const taken = most(letters.length - 1, (count) => fits(part(upTo(count))))
  if (taken === 0) return undefined
  const rest = first.slice(upTo(taken).length)
  return [part(upTo(taken)), part(others === '' ? rest : `${rest}\n${others}`)]
}
