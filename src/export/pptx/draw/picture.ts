import type { Box } from '../../../types/deck.js'
import { element } from '../element.js'
import type { SlideWriter } from '../slide-writer.js'
import { identity, type Identity } from './identity.js'
import { transform } from './transform.js'

const svgUri = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}'
const svgNamespace = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main'

/** A picture of relationships: `png` what every reader shows, `svg` what newer ones show instead. */
export function picture(
  shape: Identity,
  box: Box,
  target: { png: string; svg?: string },
  writer: SlideWriter,
): string {
  const embed = writer.rels.add('image', target.png)
  const svg =
    target.svg &&
    element(
      'a:extLst',
      {},
      element(
        'a:ext',
        { uri: svgUri },
        element('asvg:svgBlip', {
          'xmlns:asvg': svgNamespace,
          'r:embed': writer.rels.add('image', target.svg),
        }),
      ),
    )
  return element(
    'p:pic',
    {},
    element(
      'p:nvPicPr',
      {},
      identity(shape),
      '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/>',
    ),
    element(
      'p:blipFill',
      {},
      element('a:blip', { 'r:embed': embed }, svg),
      '<a:stretch><a:fillRect/></a:stretch>',
    ),
    element('p:spPr', {}, transform(box), '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'),
  )
}
