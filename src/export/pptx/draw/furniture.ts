import { element } from '../element.js'
import { frame } from '../frame.js'
import type { Form } from '../layout-kinds.js'
import { placeholderXml } from '../placeholder-xml.js'
import type { SlideWriter } from '../slide-writer.js'
import { runProperties } from '../text/run-xml.js'
import { paragraphXml } from '../text/paragraph-xml.js'
import { textBox } from './text-box.js'

const small = { size: 18, leading: 24, weight: 400 as const }

/** Ancestors of the slide, one small line above its title. */
export function breadcrumb(writer: SlideWriter): string[] {
  const { slide, deck } = writer
  const session = deck.sessions.find(({ n }) => n === slide.data.session)
  const crumbs =
    slide.data.breadcrumb.length > 0 ? slide.data.breadcrumb : [session?.title ?? deck.title]
  const value = crumbs.join(' › ')
  if (value.trim() === '') return []
  const style = { ...small, color: 'muted' }
  const content = [{ type: 'text' as const, value }]
  const text = { kind: 'text' as const, role: 'crumb', style, content, lines: [value] }
  return [textBox({ ...text, ...frame.crumb, y: frame.crumb.y + 4 }, writer)]
}

/** The footer's words: the session's number and title, else the deck's. */
function footerRuns({ slide, deck }: SlideWriter): { text: string; bold?: boolean }[] {
  const session = deck.sessions.find(({ n }) => n === slide.data.session)
  return session
    ? [{ text: String(session.n), bold: true }, { text: `\u2003${session.title}` }]
    : [{ text: deck.title }]
}

/** Footer and page number in their placeholders; none on covers and dividers. */
export function footer(form: Form, writer: SlideWriter): string[] {
  if (form === 'cover' || form === 'section') return []
  const dark = form === 'message' || form === 'closing'
  const style = { ...small, color: dark ? 'onInkMuted' : 'muted' }
  const common = { style, before: 0, left: 0, mark: 0 }
  const number = element(
    'a:fld',
    { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
    runProperties({ bold: true }, style, undefined, writer),
    element('a:t', {}, String(writer.number)),
  )
  const total = paragraphXml(
    { ...common, align: 'right', runs: [{ text: ` / ${writer.deck.slides.length}` }] },
    writer,
  )
  return [
    placeholderXml({
      ...{ id: writer.id(), name: 'フッター', type: 'ftr', idx: 11, size: 'quarter' },
      paragraphs: paragraphXml({ ...common, runs: footerRuns(writer) }, writer),
    }),
    placeholderXml({
      ...{ id: writer.id(), name: 'スライド番号', type: 'sldNum', idx: 12, size: 'quarter' },
      paragraphs: total.replace('</a:pPr>', `</a:pPr>${number}`),
    }),
  ]
}
