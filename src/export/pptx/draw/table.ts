import type { Table } from 'mdast'
import type { PlacedText } from '../../../types/deck.js'
import { element } from '../element.js'
import type { SlideWriter } from '../slide-writer.js'
import { stackParagraphs } from '../text/stack-paragraphs.js'
import { textBody } from '../text/text-body.js'
import { emu } from '../units.js'
import { baselineShift } from '../text/baseline-shift.js'
import { identity } from './identity.js'
import { transform } from './transform.js'
import { tableStyleId } from '../parts/table-styles-xml.js'

/** Distinct edges, ascending; those within 2 px are one. */
function edges(values: number[]): number[] {
  return values
    .sort((a, b) => a - b)
    .filter((value, i, all) => i === 0 || value - (all[i - 1] ?? 0) > 2)
}

const indexOf = (all: number[], value: number): number =>
  Math.max(
    0,
    all.findLastIndex((edge) => edge <= value + 2),
  )

/** Lengths between edges and to the end. */
const spans = (starts: number[], end: number): number[] =>
  starts.map((start, i) => (starts[i + 1] ?? end) - start)

/** How much lower, px, cells have their text: LibreOffice sets it 2 px higher than outside tables. */
const lower = 1

/** Space left of a cell's text, and above it at each size, px. */
const padding = 16
const above = ({ style }: PlacedText): number => (style.size < 24 ? 12 : 16)

function cell(
  given: PlacedText[],
  top: number,
  width: number,
  align: PlacedText['align'],
  writer: SlideWriter,
): string {
  const texts = given.map((text) => ({ align, ...text }))
  const [first] = texts
  const left = first?.x ?? 0
  const { paragraphs } = first
    ? textBody(stackParagraphs(texts, left, undefined), width - 2 * padding, writer, true)
    : { paragraphs: '<a:p><a:endParaRPr lang="ja-JP" altLang="en-US"/></a:p>' }
  const inset = first ? first.y - top + baselineShift(first.style) + lower : padding
  return element(
    'a:tc',
    {},
    element('a:txBody', {}, '<a:bodyPr/><a:lstStyle/>', paragraphs),
    element('a:tcPr', {
      marL: emu(padding),
      marR: emu(padding),
      marT: emu(Math.max(0, inset)),
      marB: 0,
      anchor: 't',
    }),
  )
}

/** Cells where `fit` placed them as a native table in the deck's table style. */
export function table(texts: PlacedText[], writer: SlideWriter): string {
  const { body } = writer.theme.metrics
  const columns = edges(texts.map(({ x }) => x)).map((x) => x - padding)
  const tops = edges(texts.map((text) => text.y - above(text)))
  const right = Math.max(...texts.map(({ x, width }) => x + width)) + padding
  const widths = spans(columns, right)
  const last = texts.at(-1)
  const end = Math.max(...texts.map((text) => text.y + text.height + above(text)))
  const heights = spans(tops, end)
  const source = writer.slide.children.find((node): node is Table => node.type === 'table')
  const aligns = source?.align ?? []
  const head = texts[0]?.role.startsWith('th') ?? false
  const rows = tops.map((top, row) =>
    element(
      'a:tr',
      { h: emu(heights[row] ?? 64) },
      ...columns.map((_, column) => {
        const own = texts.filter(
          (text) =>
            indexOf(tops, text.y - above(text)) === row &&
            indexOf(columns, text.x - padding) === column,
        )
        return cell(own, top, widths[column] ?? 160, aligns[column] ?? undefined, writer)
      }),
    ),
  )
  const box = {
    x: columns[0] ?? body.x,
    y: tops[0] ?? body.y,
    width: widths.reduce((sum, width) => sum + width, 0),
    height: last ? end - (tops[0] ?? 0) : 64,
  }
  return element(
    'p:graphicFrame',
    {},
    element(
      'p:nvGraphicFramePr',
      {},
      identity({ id: writer.id(), name: '表' }),
      '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/>',
    ),
    transform(box, {}, 'p:xfrm'),
    element(
      'a:graphic',
      {},
      element(
        'a:graphicData',
        { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' },
        element(
          'a:tbl',
          {},
          element('a:tblPr', { firstRow: head }, element('a:tableStyleId', {}, tableStyleId)),
          element(
            'a:tblGrid',
            {},
            ...widths.map((width) => element('a:gridCol', { w: emu(width) })),
          ),
          ...rows,
        ),
      ),
    ),
  )
}
