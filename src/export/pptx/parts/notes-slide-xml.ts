import { tree } from '../draw/tree.js'
import { element } from '../element.js'
import { escapeXml } from '../escape-xml.js'
import { namespaces } from '../namespaces.js'
import { placeholderXml } from '../placeholder-xml.js'

/** A line of the notes and how deep in a list it stands (0 = in none). */
export interface NoteLine {
  text: string
  depth: number
}

const image = [
  '<p:sp><p:nvSpPr><p:cNvPr id="2" name="スライド イメージ"/>',
  '<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>',
  '<p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>',
].join('')

/** The notes page of one slide. */
export function notesSlideXml(lines: NoteLine[]): string {
  const paragraphs = lines.map(({ text, depth }) => {
    const marL = depth * 171_450
    const listed = depth > 0
    return element(
      'a:p',
      {},
      listed
        ? element(
            'a:pPr',
            { marL, indent: -171_450 },
            '<a:buFont typeface="Arial"/><a:buChar char="•"/>',
          )
        : undefined,
      ...(text.match(/[\s\S]{1,16000}(?<![\ud800-\udbff])/g) ?? []).map((piece) =>
        element(
          'a:r',
          {},
          '<a:rPr lang="ja-JP" altLang="en-US" dirty="0"/>',
          element('a:t', {}, escapeXml(piece)),
        ),
      ),
    )
  })
  return element(
    'p:notes',
    namespaces,
    element(
      'p:cSld',
      {},
      tree(
        image,
        placeholderXml({
          id: 3,
          name: 'ノート',
          type: 'body',
          idx: 1,
          paragraphs: paragraphs.join(''),
        }),
      ),
    ),
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
  )
}
