import { addAutospace } from '../../typeset/autospace.js'
import type { PptxOptions } from './pptx-options.js'
import type { TextWriter } from './text/text-writer.js'

/** `width` without the space it adds between Japanese and Latin: PowerPoint adds none; none is in code. */
export function measureUnspaced(width: PptxOptions['width']): TextWriter['measure'] {
  return (text, style, code = false) => {
    if (code) return width(text, style, 'code')
    const added = new Float64Array(text.length)
    addAutospace(text, [{ end: text.length, size: style.size }], added)
    return width(text, style) - added.reduce((sum, space) => sum + space, 0)
  }
}
