import { pdfDocument } from './pdf-document.js'
import { noteLines } from '../pptx/text/note-lines.js'
import type { ExportInput } from '../formats.js'
import { slideScenes } from '../shared/slide-scenes.js'
import { themeColors } from '../../theme/theme-colors.js'

/** The deck as PDF, a slide a page, drawn without a browser. */
export function pdfOf(input: ExportInput): Uint8Array {
  const { deck, lang, theme, dark, pdfNotes = false } = input
  const notes = deck.slides.map((slide) =>
    noteLines(slide.notes)
      .map(({ text, depth }) => '  '.repeat(depth) + text)
      .join('\n'),
  )
  const scenes = slideScenes(input).scenes
  return pdfDocument(
    pdfNotes ? scenes.map((scene, index) => ({ ...scene, notes: notes[index] ?? '' })) : scenes,
    { title: deck.title, lang, colors: themeColors(theme.css, dark) },
  )
}
