import { tree } from '../draw/tree.js'
import { element } from '../element.js'
import { namespaces } from '../namespaces.js'
import { placeholderXml } from '../placeholder-xml.js'
import { colorMap } from './master-xml.js'

const image = (id: number): string =>
  [
    '<p:sp><p:nvSpPr>',
    `<p:cNvPr id="${id}" name="スライド イメージ"/>`,
    '<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>',
    '<p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr>',
    '<p:spPr><a:xfrm><a:off x="685800" y="1143000"/><a:ext cx="5486400" cy="3086100"/></a:xfrm>',
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr></p:sp>',
  ].join('')

/** The notes page: the slide above, its notes below. Always dark on light, as it is printed. */
export function notesMasterXml(): string {
  const style =
    '<a:lvl1pPr marL="0" algn="l"><a:defRPr sz="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></a:defRPr></a:lvl1pPr>'
  const words = '<a:p><a:r><a:rPr lang="ja-JP" altLang="en-US"/><a:t>ノート</a:t></a:r></a:p>'
  return element(
    'p:notesMaster',
    namespaces,
    element(
      'p:cSld',
      {},
      '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>',
      tree(
        image(2),
        placeholderXml({
          id: 3,
          name: 'ノート',
          type: 'body',
          idx: 3,
          size: 'quarter',
          box: {
            x: 72,
            y: 462,
            width: 576,
            height: 378,
          },
          bodyPr: '<a:bodyPr/>',
          paragraphs: words,
        }),
      ),
    ),
    colorMap(false),
    element('p:notesStyle', {}, style),
  )
}
