import type { PlacedText } from '../../../types/deck.js'
import { formTitle } from '../form-title.js'
import type { Form } from '../layout-kinds.js'
import { bodyProperties } from '../parts/master-xml.js'
import { placeholderXml } from '../placeholder-xml.js'
import type { SlideWriter } from '../slide-writer.js'
import type { InlineRun } from '../../../scene/text/inline-runs.js'
import { stackParagraphs, topOf } from '../text/stack-paragraphs.js'
import { textBody } from '../text/text-body.js'
import { titleStyle } from '../text/title-level.js'

/** ` (2/3)` after the title of a slide that goes on. */
function partRun({ slide }: SlideWriter): InlineRun[] {
  const { part, goesOn } = slide.data
  const said = part ? `(${part[0]}/${part[1]})` : goesOn
  if (!said) return []
  const small = { size: 24, color: 'muted', weight: 400 as const }
  return [{ text: `\u2002${said}`, ...small }]
}

/** Height left free below the last line, em: programs that shrink text begin a little early. */
const spare = 0.25

/** The slide's title, in the layout's title placeholder. */
export function title(text: PlacedText, form: Form, writer: SlideWriter): string {
  const own = formTitle(form)
  const base = { ...(own?.style ?? titleStyle(writer.theme)), before: 0, left: 0, mark: 0 }
  const set = stackParagraphs([text], text.x, undefined).map((paragraph) => ({
    ...paragraph,
    base,
    runs: [...paragraph.runs, ...partRun(writer)],
  }))
  const { width, paragraphs } = textBody(set, text.width, writer)
  const room = own?.box ?? writer.theme.metrics.title
  const lines = Math.max(1, text.lines.length) * text.style.leading
  const height = Math.max(lines + spare * text.style.size, room.y + room.height - text.y)
  return placeholderXml({
    id: writer.id(),
    name: 'タイトル',
    type: form === 'cover' ? 'ctrTitle' : 'title',
    box: { x: text.x, y: topOf(text), width, height },
    // LibreOffice lifts a cover's title where the shrinking is said again.
    bodyPr: form === 'cover' ? undefined : bodyProperties,
    paragraphs,
  })
}
