import { pdfDocument } from './pdf-document.js'
import type { ExportInput } from '../formats.js'
import { slideScenes } from '../shared/slide-scenes.js'
import { themeColors } from '../../theme/theme-colors.js'

/** The deck as PDF, a slide a page, drawn without a browser. */
export function pdfOf(input: ExportInput): Uint8Array {
  const { deck, lang, theme, dark } = input
  return pdfDocument(slideScenes(input).scenes, {
    title: deck.title,
    lang,
    colors: themeColors(theme.css, dark),
  })
}
