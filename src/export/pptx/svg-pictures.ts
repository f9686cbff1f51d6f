import type { Deck } from '../../types/deck.js'
import { readDataUrl } from '../../scene/data-url.js'

/** Drawings of notes and math; those of layouts, which are not in base64, are shapes of the exporter. */
const drawing = /^data:image\/svg\+xml[^,]*;base64,/

/** Each drawing of the deck (a data URL) as a PNG: readers that show no SVG show it instead. */
export async function svgPictures(deck: Deck): Promise<Map<string, Uint8Array>> {
  const items = deck.slides.flatMap(({ placement }) => placement?.items ?? [])
  const sources = items.flatMap((item) =>
    item.kind === 'image' && item.source && drawing.test(item.source) ? [item.source] : [],
  )
  const all = [...new Set(sources)]
  if (all.length === 0) return new Map()
  const { Transformer } = await import('@napi-rs/image')
  const pictures = new Map<string, Uint8Array>()
  for (const source of all) {
    const data = readDataUrl(source)
    if (data) pictures.set(source, await Transformer.fromSvg(Buffer.from(data.bytes)).png())
  }
  return pictures
}
