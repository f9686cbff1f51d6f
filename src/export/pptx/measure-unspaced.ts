import type { TextStyle } from '../../types.js'
import { addAutospace } from '../../typeset/autospace.js'

type Measure = (text: string, style: TextStyle) => number

/** `width` without the space it adds between Japanese and Latin: PowerPoint adds none. */
export function measureUnspaced(width: Measure): Measure {
  return (text, style) => {
    const added = new Float64Array(text.length)
    addAutospace(text, [{ end: text.length, size: style.size }], added)
    return width(text, style) - added.reduce((sum, space) => sum + space, 0)
  }
}
