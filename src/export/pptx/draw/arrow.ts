import type { PlacedShape } from '../../../types/deck.js'
import { element } from '../element.js'
import type { SlideWriter } from '../slide-writer.js'
import { emu } from '../units.js'
import { identity } from './identity.js'
import { transform } from './transform.js'

/** Connection sites of a rectangle. */
const sites = { top: 0, left: 1, bottom: 2, right: 3 }

/**
 * What an arrow starts at: the item it is said to join, or a text that stands between that and the
 * arrow, which it would cross when it is drawn anew.
 */
function startOf({ from, x, y }: PlacedShape, { slide }: SlideWriter): number | undefined {
  const items = slide.placement?.items ?? []
  const said = from === undefined ? undefined : items[from]
  if (said?.kind !== 'icon') return from
  const between = items.findLastIndex(
    (item) =>
      item.kind === 'text' &&
      item.role !== 'sign' &&
      item.x > said.x &&
      item.x + item.width <= x &&
      item.y <= y + 12 &&
      item.y + item.height >= y,
  )
  return between >= 0 ? between : from
}

/** An arrow as a connector glued to the two objects it joins: it follows when they are moved. */
export function arrow(shape: PlacedShape, writer: SlideWriter): string {
  const down = shape.width < shape.height || shape.width <= 20
  const { x, y, width, height } = shape
  const line = down
    ? { x: x + width / 2, y, width: 0, height }
    : { x, y: y + height / 2, width, height: 0 }
  const glue = (name: string, item: number | undefined, site: number): string | undefined => {
    const id = item === undefined ? undefined : writer.idOf(item)
    return id === undefined ? undefined : element(name, { id, idx: site })
  }
  return element(
    'p:cxnSp',
    {},
    element(
      'p:nvCxnSpPr',
      {},
      identity({ id: writer.id(), name: '矢印', alt: shape.alt ?? '→' }),
      element(
        'p:cNvCxnSpPr',
        {},
        glue('a:stCxn', startOf(shape, writer), down ? sites.bottom : sites.right),
        glue('a:endCxn', shape.to, down ? sites.top : sites.left),
      ),
      '<p:nvPr/>',
    ),
    element(
      'p:spPr',
      {},
      transform(line),
      '<a:prstGeom prst="straightConnector1"><a:avLst/></a:prstGeom>',
      element(
        'a:ln',
        { w: emu(3) },
        writer.scheme.fill(shape.fill ?? 'sea'),
        element('a:tailEnd', { type: 'triangle', w: 'lg', len: down ? 'med' : 'lg' }),
      ),
    ),
  )
}
