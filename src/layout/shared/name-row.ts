import type { PhrasingContent } from 'mdast'
import type { LayoutContext } from '../../types/layout.js'
import { plain } from './plain-words.js'
import { readLine } from './read-line.js'
import { typeStyles } from './type-styles.js'

/** A service's name in a row of a value: icon 40, 12 between, the names 40 apart (px). */
export const nameRow = { icon: 40, inner: 12, gap: 40 }

/** Width of names in a row, px. */
export function nameRowWidth(content: PhrasingContent[], context: LayoutContext): number {
  const { icon, inner, gap } = nameRow
  return readLine(content).names.reduce(
    (sum, name, i) =>
      sum +
      (i > 0 ? gap : 0) +
      icon +
      inner +
      context.typesetter.width(plain(name.content), typeStyles.small),
    0,
  )
}
