import type { PlacedText } from '../../../types/deck.js'
import { element } from '../element.js'
import type { SlideWriter } from '../slide-writer.js'
import { inlineRuns } from '../../../scene/text/inline-runs.js'
import { naturalShift } from '../text/natural-shift.js'
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

/** What is set to the right or in the middle of its box by the theme's CSS, where `fit` does not say. */
const sides: Record<string, PlacedText['align']> = {
  page: 'right',
  initial: 'center',
  comparison: 'center',
}

/** Room that a text on one line gets beyond its own width, for a font that is wider. */
const slack = 1.3

/** The address that a whole text links to: the box is then what is clicked, and keeps its colour. */
function wholeLink({ content }: PlacedText): string | undefined {
  const [only] = content
  return content.length === 1 && only?.type === 'link' ? only.url : undefined
}

/** One line with links among its words. */
const hasField = ({ content, lines }: PlacedText): boolean =>
  lines.length < 2 &&
  content.length > 1 &&
  inlineRuns(content).some(({ href }) => href !== undefined)

/** A text that is strong as a whole only so that the theme's CSS finds it. */
function isHook({ content, style }: PlacedText): boolean {
  const [only] = content
  return style.weight === 400 && content.length === 1 && only?.type === 'strong'
}

/** A text that is no title and no list, as a box with no insets exactly where it stands. */
export function textBox(given: PlacedText, writer: SlideWriter): string {
  const align = given.align ?? sides[given.role] ?? 'left'
  const text = { ...given, align }
  const href = wholeLink(text)
  const hook = isHook(text)
  const natural = hasField(text)
  const set = stackParagraphs([text], text.x, undefined).map((paragraph) => ({
    ...paragraph,
    natural,
    runs: paragraph.runs.map((run) => ({
      ...run,
      bold: hook ? undefined : run.bold,
      href: href === undefined ? run.href : undefined,
      color: run.emphasis && text.role === 'crumb' ? 'ink' : run.color,
    })),
  }))
  const own = text.lines.length > 1 ? 0 : writer.measure(text.lines[0] ?? '', text.style) * slack
  const room = Math.min(Math.max(text.width, own), Math.max(text.width, 1264 - text.x))
  const { width, paragraphs } = textBody(set, room, writer)
  const spare = text.width - width
  const x = text.x + (align === 'right' ? spare : align === 'center' ? spare / 2 : 0)
  const y = natural ? text.y + naturalShift(text.style) : topOf(text)
  // Its middle stays that of the text, where arrows that are drawn anew arrive.
  const height = Math.max(1, text.lines.length) * text.style.leading + 2 * (text.y - y)
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      identity({
        id: writer.id(),
        name: names[text.role] ?? 'テキスト',
        // What the author wrote between things that are drawn, and shapes show instead.
        hidden: text.role === 'sign',
        click: href === undefined ? undefined : writer.link(href),
      }),
      '<p:cNvSpPr txBox="1"/><p:nvPr/>',
    ),
    element(
      'p:spPr',
      {},
      transform({ x, y, width, height }),
      '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>',
    ),
    element('p:txBody', {}, boxProperties(none), '<a:lstStyle/>', paragraphs),
  )
}
