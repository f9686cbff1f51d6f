import type { PhrasingContent } from 'mdast'
import type { LayoutContext } from '../../types/layout.js'
import { cutPhrases } from './cut-phrases.js'
import { isLabel } from './is-label.js'
import { plain } from './plain-words.js'
import { signBetween } from './sign-between.js'
import { iconOf, strongLabel } from './strong-label.js'

const comma = /[,、，]/gu

/** A value that lists services by name: each strong with its icon; undefined for other values. */
export function serviceNames(
  value: PhrasingContent[],
  context: LayoutContext,
): PhrasingContent[] | undefined {
  const { parts, marks } = cutPhrases(value, comma)
  const names = parts.map((part) => plain(part))
  if (!names.every((name) => isLabel(name, 24))) return undefined
  const known = names.filter((name) => iconOf(name, context).length > 0).length
  if (known * 2 < names.length || known === 0) return undefined
  return parts.flatMap((part, i): PhrasingContent[] => [
    ...(i > 0 ? signBetween(marks[i - 1] ?? '') : []),
    strongLabel(part, context),
  ])
}
