import { exportPptx } from './export-pptx.js'
import type { ExportInput } from '../formats.js'
import { pptxPictures } from './pptx-pictures.js'
import { codeHighlighter } from '../../render/code-highlighter.js'
import { pptxThemeOf } from './pptx-theme-of.js'
import { serviceIcon } from '../../services/service-icon.js'

/** The deck as PowerPoint in its theme's colours and fonts. */
export async function pptxOf(input: ExportInput): Promise<Uint8Array> {
  const { deck, slides, typesetter, browser } = input
  const pictures = await pptxPictures(deck, browser)
  return exportPptx(deck, {
    theme: pptxThemeOf(input),
    lang: slides.lang,
    width: typesetter.width,
    icon: serviceIcon,
    highlight: codeHighlighter(),
    png: (source) => pictures.get(source),
  })
}
