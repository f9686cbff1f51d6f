import type { Box } from '../../../types/deck.js'
import { element } from '../element.js'
import { identity, type Identity } from './identity.js'
import { transform } from './transform.js'

/** A flat square-cornered rectangle; `text` is a whole `<p:txBody>`. */
export function rectangle(shape: Identity, box: Box, fill: string, text?: string): string {
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, identity(shape), '<p:cNvSpPr/><p:nvPr/>'),
    element(
      'p:spPr',
      {},
      transform(box),
      '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
      fill,
      '<a:ln><a:noFill/></a:ln>',
    ),
    text,
  )
}
