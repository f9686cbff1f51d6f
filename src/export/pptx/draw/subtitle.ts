import type { PlacedText } from '../../../types/deck.js'
import { bodyProperties } from '../parts/master-xml.js'
import { placeholderXml } from '../placeholder-xml.js'
import type { SlideWriter } from '../slide-writer.js'
import { stackParagraphs, topOf } from '../text/stack-paragraphs.js'
import { textBody } from '../text/text-body.js'

/** What stands under the title of a cover or a divider, in the layout's placeholder. */
export function subtitle(text: PlacedText, writer: SlideWriter): string {
  const { width, paragraphs } = textBody(
    stackParagraphs([text], text.x, undefined),
    text.width,
    writer,
  )
  return placeholderXml({
    id: writer.id(),
    name: 'サブタイトル',
    type: 'subTitle',
    idx: 1,
    box: { x: text.x, y: topOf(text), width, height: text.height },
    bodyPr: bodyProperties,
    paragraphs,
  })
}
