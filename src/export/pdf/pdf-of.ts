import { pdfDocument } from './pdf-document.js'
import { noteLines } from '../pptx/text/note-lines.js'
import type { ExportInput } from '../exporter.js'
import type { Scene } from '../../scene/scene.js'
import { slideScenes } from '../shared/slide-scenes.js'
import { themeColors } from '../../theme/theme-colors.js'

/** The deck as PDF, a slide a page, drawn without a browser. */
export function pdfOf(input: ExportInput): Uint8Array {
  const { deck, lang, theme, dark, pdfNotes = false } = input
  const notesOf = (index: number): string =>
    noteLines(deck.slides[index]?.notes ?? [])
      .map(({ text, depth }) => '  '.repeat(depth) + text)
      .join('\n')
  const { scenes } = slideScenes(input)
  function* withNotes(): Generator<Scene> {
    let index = 0
    for (const scene of scenes) yield { ...scene, notes: notesOf(index++) }
  }
  const count = deck.slides.length
  const colors = themeColors(theme.css, dark)
  const pages = { count, scenes: pdfNotes ? withNotes() : scenes }
  return pdfDocument(pages, { title: deck.title, lang, colors })
}
