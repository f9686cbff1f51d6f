import { element } from '../element.js'
import { emu } from '../units.js'
import { breakRuns } from './break-runs.js'
import type { InlineRun } from '../../../scene/text/inline-runs.js'
import { fitWidth, type SetParagraph } from './fit-width.js'
import { paragraphXml, type Paragraph } from './paragraph-xml.js'
import type { TextWriter } from './text-writer.js'

/** Space between a box's edge and its text, px. */
export interface Insets {
  left: number
  top: number
  right: number
}

export interface TextBody {
  /** Width of the text's own area in which lines break as they should, px. */
  width: number
  /** `<a:p>` elements. */
  paragraphs: string
}

/** Without the space that the text begins with, which a page does not show either; code keeps it. */
function trimStart([first, ...rest]: InlineRun[]): InlineRun[] {
  if (!first) return []
  return [first.mono ? first : { ...first, text: first.text.replace(/^ +/, '') }, ...rest]
}

/** Paragraphs of one box and its width; lines are ended by force only where no width does it. */
export function textBody(
  paragraphs: (Paragraph & SetParagraph)[],
  room: number,
  writer: TextWriter,
  fixed = false,
): TextBody {
  const { width, breaks } = fitWidth(paragraphs, room, writer.measure, fixed)
  const xml = paragraphs.map((paragraph, index) =>
    paragraphXml(
      { ...paragraph, runs: trimStart(breakRuns(paragraph.runs, breaks[index] ?? [])) },
      writer,
    ),
  )
  return { width, paragraphs: xml.join('') }
}

/** `<a:bodyPr>` of a text that is no placeholder. */
export function boxProperties({ left, top, right }: Insets): string {
  return element(
    'a:bodyPr',
    {
      vert: 'horz',
      wrap: 'square',
      lIns: emu(left),
      tIns: emu(top),
      rIns: emu(right),
      bIns: 0,
      rtlCol: false,
      anchor: 't',
    },
    '<a:noAutofit/>',
  )
}
