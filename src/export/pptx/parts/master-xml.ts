import { element } from '../element.js'
import type { ColorScheme } from '../color-scheme.js'
import { frame, small } from '../frame.js'
import { namespaces } from '../namespaces.js'
import { placeholderXml } from '../placeholder-xml.js'
import type { PptxTheme } from '../pptx-theme.js'
import { tree } from '../draw/tree.js'
import { levels } from '../text/levels.js'
import { listStyle } from '../text/list-style.js'
import { titleLevel } from '../text/title-level.js'
import { centipoints } from '../units.js'

/** Text stands at the box's very edge, from the top, and is never made smaller by itself. */
export const bodyProperties =
  '<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="t"><a:normAutofit/></a:bodyPr>'

/** The colours of each of PowerPoint's names; on a dark ground text and ground change places. */
export function colorMap(dark: boolean, name = 'p:clrMap'): string {
  const [ground, text] = dark ? ['dk', 'lt'] : ['lt', 'dk']
  const accents = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6']
  return element(name, {
    bg1: `${ground}1`,
    tx1: `${text}1`,
    bg2: `${ground}2`,
    tx2: `${text}2`,
    ...Object.fromEntries(accents.map((accent) => [accent, accent])),
    hlink: 'hlink',
    folHlink: 'folHlink',
  })
}

/** A small muted paragraph style, for the footer and, on the right, the page number. */
export function smallStyle(scheme: ColorScheme, align: 'l' | 'r', color = 'muted'): string {
  const exact = element('a:spcPts', { val: centipoints(small.leading) })
  return element(
    'a:lvl1pPr',
    { marL: 0, indent: 0, algn: align },
    element('a:lnSpc', {}, align === 'r' ? '<a:spcPct val="100000"/>' : exact),
    '<a:buNone/>',
    element(
      'a:defRPr',
      { sz: centipoints(18), b: false },
      scheme.fill(color),
      '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>',
    ),
  )
}

function placeholders(theme: PptxTheme, scheme: ColorScheme): string[] {
  const { title, body } = theme.metrics
  const names = ['1 レベル', '2 レベル', '3 レベル', '4 レベル', '5 レベル']
  const outline = names.map((name, lvl) =>
    element(
      'a:p',
      {},
      element('a:pPr', { lvl: lvl || undefined }),
      element('a:r', {}, '<a:rPr lang="ja-JP" altLang="en-US"/>', element('a:t', {}, `第 ${name}`)),
    ),
  )
  const text = (words: string): string =>
    element(
      'a:p',
      {},
      element('a:r', {}, '<a:rPr lang="ja-JP" altLang="en-US"/>', `<a:t>${words}</a:t>`),
    )
  const number =
    '<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="ja-JP"/><a:t>‹#›</a:t></a:fld></a:p>'
  const bodyPr = bodyProperties
  return [
    placeholderXml({
      id: 2,
      name: 'タイトル',
      type: 'title',
      box: title,
      bodyPr,
      paragraphs: text('タイトル'),
    }),
    placeholderXml({
      id: 3,
      name: 'テキスト',
      type: 'body',
      idx: 1,
      box: body,
      bodyPr,
      paragraphs: outline.join(''),
    }),
    placeholderXml({
      id: 4,
      name: 'フッター',
      type: 'ftr',
      idx: 11,
      size: 'quarter',
      box: frame.footer,
      bodyPr,
      listStyle: smallStyle(scheme, 'l'),
      paragraphs: '<a:p><a:endParaRPr lang="ja-JP" altLang="en-US"/></a:p>',
    }),
    placeholderXml({
      id: 5,
      name: 'スライド番号',
      type: 'sldNum',
      idx: 12,
      size: 'quarter',
      box: frame.page,
      bodyPr,
      listStyle: smallStyle(scheme, 'r'),
      paragraphs: number,
    }),
  ]
}

/** The slide master: placeholders, and the styles of titles and of nine list levels. */
export function masterXml(theme: PptxTheme, scheme: ColorScheme, layoutIds: string[]): string {
  const lists = levels(theme.metrics)
  return element(
    'p:sldMaster',
    namespaces,
    element(
      'p:cSld',
      {},
      `<p:bg><p:bgPr>${scheme.fill('paper')}<a:effectLst/></p:bgPr></p:bg>`,
      tree(...placeholders(theme, scheme)),
    ),
    colorMap(theme.dark),
    element(
      'p:sldLayoutIdLst',
      {},
      ...layoutIds.map((rel, index) =>
        element('p:sldLayoutId', { id: 2_147_483_649 + index, 'r:id': rel }),
      ),
    ),
    '<p:hf hdr="0" dt="0"/>',
    element(
      'p:txStyles',
      {},
      element('p:titleStyle', {}, titleLevel(theme, scheme)),
      element('p:bodyStyle', {}, listStyle(lists, scheme)),
      element('p:otherStyle', {}, otherStyle(scheme)),
    ),
  )
}

/** `<a:lvl1pPr>` of texts outside placeholders. */
export function otherStyle(scheme: ColorScheme): string {
  return element(
    'a:lvl1pPr',
    { marL: 0, algn: 'l', eaLnBrk: true, latinLnBrk: false, hangingPunct: false },
    element(
      'a:defRPr',
      { sz: 1800, kern: 0 },
      scheme.fill('ink'),
      '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>',
    ),
  )
}
