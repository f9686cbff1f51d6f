import type { PlacedText } from '../../../types.js'
import { element } from '../element.js'
import type { SlideWriter } from '../slide-writer.js'
import { stackParagraphs, topOf } from '../text/stack-paragraphs.js'
import { boxProperties, textBody } from '../text/text-body.js'
import { identity } from './identity.js'
import { transform } from './transform.js'

const none = { left: 0, top: 0, right: 0 }

/** Names for PowerPoint's selection pane, by role. */
const names: Record<string, string> = {
  crumb: 'パンくず',
  key: '項目',
  value: '値',
  node: 'ラベル',
  label: 'ラベル',
  number: '数',
  note: '補足',
  sign: '記号',
  comparison: '記号',
  code: 'コード',
  url: 'URL',
}

/** A text that is no title and no list, as a box with no insets exactly where it stands. */
export function textBox(text: PlacedText, writer: SlideWriter): string {
  const [paragraph] = stackParagraphs([text], text.x, undefined)
  const runs = (paragraph?.runs ?? []).map((run) =>
    text.role === 'sign' || text.role === 'comparison' ? { ...run, italic: false } : run,
  )
  const set = paragraph ? [{ ...paragraph, runs }] : []
  const { width, paragraphs } = textBody(set, text.width, writer)
  const align = text.align ?? 'left'
  const spare = text.width - width
  const x = text.x + (align === 'right' ? spare : align === 'center' ? spare / 2 : 0)
  const height = Math.max(1, text.lines.length) * text.style.leading
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      identity({ id: writer.id(), name: names[text.role] ?? 'テキスト' }),
      '<p:cNvSpPr txBox="1"/><p:nvPr/>',
    ),
    element(
      'p:spPr',
      {},
      transform({ x, y: topOf(text), width, height }),
      '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>',
    ),
    element('p:txBody', {}, boxProperties(none), '<a:lstStyle/>', paragraphs),
  )
}
