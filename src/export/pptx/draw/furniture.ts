import type { PhrasingContent } from 'mdast'
import { element } from '../element.js'
import { frame, small } from '../frame.js'
import type { Form } from '../layout-kinds.js'
import { placeholderXml } from '../placeholder-xml.js'
import type { SlideWriter } from '../slide-writer.js'
import { runProperties } from '../text/run-xml.js'
import { paragraphXml } from '../text/paragraph-xml.js'
import { textBox } from './text-box.js'

/** Ancestors of the slide, one small line above its title; those that have no slide stand out. */
export function breadcrumb(writer: SlideWriter): string[] {
  const { slide, deck } = writer
  const { breadcrumb: ancestors, introduces = 0 } = slide.data
  const session = deck.sessions.find(({ n }) => n === slide.data.session)
  const isSession = session !== undefined && slide.topic.data.role === 'session'
  const top = deck.matter.header ?? (isSession ? deck.title : '')
  const crumbs = ancestors.length > 0 ? ancestors : [top]
  const content = crumbs.flatMap((value, index): PhrasingContent[] => {
    const text = { type: 'text' as const, value }
    const node =
      index < ancestors.length - introduces || ancestors.length === 0
        ? text
        : { type: 'emphasis' as const, children: [text] }
    return index === 0 ? [node] : [{ type: 'text', value: ' › ' }, node]
  })
  const lines = [crumbs.join(' › ')]
  if (lines[0]?.trim() === '') return []
  return [
    textBox({ kind: 'text', role: 'crumb', style: small, content, lines, ...frame.crumb }, writer),
  ]
}

/** The footer's words: the session's number and title, else the deck's. */
function footerRuns({ slide, deck }: SlideWriter): { text: string }[] {
  const session = deck.sessions.find(({ n }) => n === slide.data.session)
  return [
    { text: session ? `${session.n}\u2002 ${session.title}` : (deck.matter.footer ?? deck.title) },
  ]
}

/** Footer and page number in their placeholders; none on covers and dividers. */
export function footer(form: Form, writer: SlideWriter): string[] {
  if (form === 'cover' || form === 'section') return []
  const dark = form === 'message' || form === 'closing'
  const style = { ...small, color: dark ? 'onInkMuted' : small.color }
  const base = { ...style, before: 0, left: 0, mark: 0 }
  const common = { style, base, before: 0, left: 0, mark: 0 }
  const number = element(
    'a:fld',
    { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
    runProperties({ bold: true, color: dark ? 'onInk' : 'ink' }, style, base, writer),
    element('a:t', {}, String(writer.number)),
  )
  const total = paragraphXml(
    { ...common, runs: [{ text: ` / ${writer.deck.slides.length}` }] },
    writer,
  )
  const numbered = writer.deck.matter.paginate ?? true
  return [
    placeholderXml({
      id: writer.id(),
      name: 'フッター',
      type: 'ftr',
      idx: 11,
      size: 'quarter',
      paragraphs: paragraphXml(
        {
          // LibreOffice does not see the style of the layout's footer: it is said again.
          ...common,
          base: undefined,
          runs: footerRuns(writer),
        },
        writer,
      ),
    }),
    ...(numbered
      ? [
          placeholderXml({
            id: writer.id(),
            name: 'スライド番号',
            type: 'sldNum',
            idx: 12,
            size: 'quarter',
            paragraphs: total.replace('<a:p>', `<a:p>${number}`),
          }),
        ]
      : []),
  ]
}
