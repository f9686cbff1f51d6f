import { element } from '../element.js'
import { freeformGeometry } from './freeform-geometry.js'
import { identity, type Identity } from './identity.js'
import type { Step } from '../../../scene/path-steps.js'
import { transform } from './transform.js'

/** A flat shape of a path in px of the slide. `fill` is `<a:solidFill>`. */
export function freeform(shape: Identity, steps: Step[], fill: string): string {
  const { box, xml } = freeformGeometry(steps)
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, identity(shape), '<p:cNvSpPr/><p:nvPr/>'),
    element('p:spPr', {}, transform(box), xml, fill, '<a:ln><a:noFill/></a:ln>'),
  )
}
