import { PNG } from 'pngjs'
import { decodePicture } from '../shared/decode-picture.js'
import { exportPptx } from './export-pptx.js'
import type { ExportInput } from '../exporter.js'
import { svgPictures } from './svg-pictures.js'
import { pptxThemeOf } from './pptx-theme-of.js'
import { codeHighlighter } from '../../render/code-highlighter.js'
import { readDataUrl } from '../../scene/data-url.js'
import { serviceIcon } from '../../services/service-icon.js'

/** A PNG of a picture (a data URL) that PowerPoint does not show by itself; undefined where it cannot be read. */
function pngOf(source: string): Uint8Array | undefined {
  const data = readDataUrl(source)
  const pixels = data && decodePicture(data.type, data.bytes)
  if (!pixels) return undefined
  const { width, height, rgba } = pixels
  const png = new PNG({ width, height })
  png.data = Buffer.from(rgba)
  return PNG.sync.write(png)
}

/** The deck as PowerPoint in its theme's colours and fonts. */
export async function pptxOf(input: ExportInput): Promise<Uint8Array> {
  const { deck, lang, typesetter } = input
  const drawings = await svgPictures(deck)
  return exportPptx(deck, {
    theme: pptxThemeOf(input),
    lang,
    width: typesetter.width,
    icon: serviceIcon,
    highlight: codeHighlighter(),
    png: (source) => drawings.get(source) ?? pngOf(source),
  })
}
