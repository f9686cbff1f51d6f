import type { PlacedShape } from '../../../types/deck.js'
import { element } from '../element.js'
import { escapeXml } from '../escape-xml.js'
import type { SlideWriter } from '../slide-writer.js'
import { freeform } from './freeform.js'
import type { Point, Step } from './path-steps.js'
import { picture } from './picture.js'
import { rectangle } from './rectangle.js'
import { waveSteps } from './wave-steps.js'

const native: Record<string, 'png' | 'jpeg' | 'gif'> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/gif': 'gif',
}

/** Type and bytes of a base64 or plain data URL. */
function readDataUrl(url: string): { type: string; bytes: Uint8Array } | undefined {
  const found = /^data:([\w/+.-]+)[^,]*?(;base64)?,(.*)$/s.exec(url)
  if (!found) return undefined
  const [, type = '', base64, data = ''] = found
  return {
    type,
    bytes: Buffer.from(base64 ? data : decodeURIComponent(data), base64 ? 'base64' : 'utf8'),
  }
}

/** The water of a speaker's tile, 200 of 288 px down: drawn by the layout, so drawn as a shape here. */
function tileWater({ x, y, width, height }: PlacedShape): Step[] {
  const moved = ([px, py]: Point): Point => [x + px, y + py]
  return waveSteps((height * 200) / 288, 40, height, width).map((step): Step => {
    if (step.type === 'close') return step
    const to = moved(step.to)
    return step.type === 'curve'
      ? { ...step, first: moved(step.first), second: moved(step.second), to }
      : { ...step, to }
  })
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
