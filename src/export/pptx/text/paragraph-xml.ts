import type { TextStyle } from '../../../types/deck.js'
import { element } from '../element.js'
import { centipoints, emu } from '../units.js'
import type { InlineRun } from '../../../scene/text/inline-runs.js'
import { runProperties, runXml } from './run-xml.js'
import type { TextWriter } from './text-writer.js'
import type { Level } from './levels.js'

/** A paragraph as it shall stand. */
export interface Paragraph {
  runs: InlineRun[]
  style: TextStyle
  /** 0-based list level, when the box has list levels. */
  level?: number
  /** The level's own style, or the placeholder's: what need not be said again. */
  base?: Level | (TextStyle & { before: number; left: number; mark: number })
  /** Single spacing, not the style's leading: a line with fields in it. */
  natural?: boolean
  /** Space above, px. */
  before: number
  /** Left edge of text and mark from the box's, px. */
  left: number
  mark: number
  align?: 'left' | 'center' | 'right'
  /** undefined = what the level has; false or '' = none; a number is counted on; other text is the mark. */
  marker?: string | false
}

const numbering: [RegExp, string][] = [
  [/^(\d+)\.$/, 'arabicPeriod'],
  [/^(\d+)\)$/, 'arabicParenR'],
  [/^\((\d+)\)$/, 'arabicParenBoth'],
]

function markXml(marker: string | false | undefined, writer: TextWriter): string {
  if (marker === undefined) return ''
  if (marker === false || marker === '') return '<a:buNone/>'
  const plain = element('a:buClr', {}, writer.scheme.color('sea')) + '<a:buSzPct val="100000"/>'
  for (const [pattern, type] of numbering) {
    const start = pattern.exec(marker)?.[1]
    if (start !== undefined)
      return `${plain}${element('a:buAutoNum', { type, startAt: Number(start) === 1 ? undefined : Math.min(32767, Number(start)) })}`
  }
  return `${plain}${element('a:buChar', { char: Array.from(marker)[0] ?? '•' })}`
}

const rtl = /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u
const aligned = { left: undefined, center: 'ctr', right: 'r' } as const
const near = (a: number, b: number | undefined): boolean => b !== undefined && Math.abs(a - b) < 0.5

/** `<a:p>` with only what differs from its base. */
export function paragraphXml(paragraph: Paragraph, writer: TextWriter): string {
  const { runs, style, base, before, left, mark } = paragraph
  const backwards = rtl.test(runs.map((run) => run.text).join(''))
  const indented = near(left, base?.left) && near(mark, base?.mark)
  const points = (px: number): string => element('a:spcPts', { val: centipoints(px) })
  const level = paragraph.level || undefined
  const spacing = paragraph.natural
    ? '<a:lnSpc><a:spcPct val="100000"/></a:lnSpc>'
    : near(style.leading, base?.leading)
      ? undefined
      : element('a:lnSpc', {}, points(style.leading))
  const properties = element(
    'a:pPr',
    {
      marL: indented ? undefined : emu(left),
      lvl: level,
      indent: indented ? undefined : emu(mark - left),
      algn: backwards ? 'r' : aligned[paragraph.align ?? 'left'],
      rtl: backwards || undefined,
    },
    spacing,
    near(before, base?.before) ? undefined : element('a:spcBef', {}, points(Math.max(0, before))),
    markXml(paragraph.marker, writer),
  )
  return element(
    'a:p',
    {},
    properties === '<a:pPr/>' ? undefined : properties,
    ...runs.map((run) => runXml(run, style, base, writer)),
    runProperties({}, style, base, writer, 'a:endParaRPr'),
  )
}
