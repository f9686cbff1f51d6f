import type { PlacedShape } from '../../../types/deck.js'
import { element } from '../element.js'
import { escapeXml } from '../escape-xml.js'
import type { SlideWriter } from '../slide-writer.js'
import { freeform } from './freeform.js'
import { picture } from './picture.js'
import { rectangle } from './rectangle.js'
import { readDataUrl } from '../../../scene/data-url.js'
import { tileWater } from '../../../scene/shapes/tile-water.js'

const native: Record<string, 'png' | 'jpeg' | 'gif'> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/gif': 'gif',
}

/** A picture of the notes, or where PowerPoint can show none a panel that names it. */
export function image(shape: PlacedShape, writer: SlideWriter): string {
  const source = shape.source ?? ''
  if (writer.slide.data.layout === 'speaker' && source.startsWith('data:image/svg')) {
    const wave = { id: writer.id(), name: '波', decorative: true }
    return freeform(wave, tileWater(shape), writer.scheme.fill('seaFill'))
  }
  const alt = shape.alt ?? ''
  const data = readDataUrl(source)
  const own = data && native[data.type]
  const png = own ? undefined : writer.options.png?.(source)
  const shown = { id: writer.id(), name: '画像', alt, decorative: alt === '' }
  if (data && own) {
    return picture(shown, shape, { png: writer.media.add(own, data.bytes) }, writer)
  }
  if (png) {
    const svg = data?.type === 'image/svg+xml' ? writer.media.add('svg', data.bytes) : undefined
    return picture(shown, shape, { png: writer.media.add('png', png), svg }, writer)
  }
  const words = element(
    'a:p',
    {},
    element('a:r', {}, element('a:rPr', { lang: 'ja-JP' }), element('a:t', {}, escapeXml(alt))),
  )
  const text = element('p:txBody', {}, '<a:bodyPr anchor="ctr"/><a:lstStyle/>', words)
  return rectangle(shown, shape, writer.scheme.fill('mist'), text)
}
