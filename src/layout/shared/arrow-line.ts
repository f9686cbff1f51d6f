import type { PhrasingContent } from 'mdast'
import type { LayoutContext } from '../../types/layout.js'
import type { CutPhrases } from './cut-phrases.js'
import { signBetween } from './sign-between.js'
import { strongLabel } from './strong-label.js'

/** `**A** _->_ **B**`: each name strong (with its icon when `icons` is given), each sign emphasis. */
export function arrowLine(line: CutPhrases, icons?: LayoutContext): PhrasingContent[] {
  return line.parts.flatMap((part, i) => [
    ...(i > 0 ? signBetween(line.marks[i - 1] ?? '') : []),
    strongLabel(part, icons),
  ])
}
