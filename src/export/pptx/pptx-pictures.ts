import type { Browser } from '../../browser/open-browser.js'
import type { Deck } from '../../types/deck.js'

/** Pictures that PowerPoint shows by itself; drawings of layouts (not in base64) are shapes of the exporter. */
const native = /^data:image\/(?:png|jpeg|gif|svg\+xml,)/

/** Source of a function that runs in a page of pictures: each as a data URL of a PNG, or nothing. */
const repaint = `async () => {
  const paint = async (image) => {
    await image.decode()
    const canvas = document.createElement('canvas')
    const scale = image.src.startsWith('data:image/svg') ? 2 : 1
    canvas.width = image.naturalWidth * scale
    canvas.height = image.naturalHeight * scale
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height)
    return canvas.toDataURL('image/png').split(',')[1]
  }
  return Promise.all([...document.images].map((image) => paint(image).catch(() => '')))
}`

/**
 * PNGs of the deck's pictures that PowerPoint cannot show (WebP, SVG: newer ones show the drawing itself), by their data URLs; the browser is
 * asked for only where there are any. A picture that cannot be drawn is left out.
 */
export async function pptxPictures(
  deck: Deck,
  browser: () => Promise<Browser>,
): Promise<Map<string, Uint8Array>> {
  const items = deck.slides.flatMap(({ placement }) => placement?.items ?? [])
  const sources = items.flatMap((item) =>
    item.kind === 'image' && item.source && !native.test(item.source) ? [item.source] : [],
  )
  const all = [...new Set(sources)]
  if (all.length === 0) return new Map()
  // Data URLs of our own making: base64 has no quote in it.
  const page = all.map((source) => `<img src="${source}">`).join('')
  const drawn = await (await browser()).evaluate<string[]>(page, repaint)
  const pairs = all.map((source, index): [string, string] => [source, drawn[index] ?? ''])
  return new Map(
    pairs.filter(([, png]) => png).map(([source, png]) => [source, Buffer.from(png, 'base64')]),
  )
}
