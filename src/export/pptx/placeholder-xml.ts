import type { Box } from '../../types/deck.js'
import { element } from './element.js'
import { identity } from './draw/identity.js'
import { transform } from './draw/transform.js'

export interface Placeholder {
  id: number
  name: string
  type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'ftr' | 'sldNum' | undefined
  idx?: number
  /** Left out, the layout's box holds. */
  box?: Box
  /** `<a:bodyPr>` */
  bodyPr?: string
  listStyle?: string
  /** `<a:p>` elements. */
  paragraphs: string
  size?: 'full' | 'half' | 'quarter'
}

/** A placeholder with text, in a layout or on a slide. */
export function placeholderXml(placeholder: Placeholder): string {
  const { id, name, type, idx, box, bodyPr, listStyle, paragraphs, size } = placeholder
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      identity({ id, name }),
      '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>',
      element('p:nvPr', {}, element('p:ph', { type, sz: size, idx })),
    ),
    element('p:spPr', {}, box ? transform(box) : undefined),
    element(
      'p:txBody',
      {},
      bodyPr ?? '<a:bodyPr/>',
      element('a:lstStyle', {}, listStyle),
      paragraphs,
    ),
  )
}
