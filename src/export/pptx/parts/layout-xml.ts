import type { Box, TextStyle } from '../../../types/deck.js'
import type { ColorScheme } from '../color-scheme.js'
import { tree } from '../draw/tree.js'
import { element } from '../element.js'
import { formTitle } from '../form-title.js'
import type { Form, LayoutKind } from '../layout-kinds.js'
import { lookOf } from '../../../scene/look.js'
import { namespaces } from '../namespaces.js'
import { placeholderXml, type Placeholder } from '../placeholder-xml.js'
import type { PptxTheme } from '../pptx-theme.js'
import { groundOf } from '../../../scene/ground.js'
import { lowWaterXml, seaXml } from '../sea.js'
import { titleLevel } from '../text/title-level.js'
import { smallStyle } from './master-xml.js'

const types: Record<Form, string> = {
  cover: 'title',
  section: 'secHead',
  content: 'obj',
  two: 'twoObj',
  title: 'titleOnly',
  message: 'titleOnly',
  closing: 'obj',
}

const prompt = (words: string): string =>
  element(
    'a:p',
    {},
    element('a:r', {}, '<a:rPr lang="ja-JP" altLang="en-US"/>', element('a:t', {}, words)),
  )

/** A text under the title of a cover or a divider. */
function subtitle(
  box: Box,
  style: TextStyle,
  theme: PptxTheme,
  scheme: ColorScheme,
): Omit<Placeholder, 'id'> {
  const listStyle = titleLevel(theme, scheme, style)
  return {
    name: 'サブタイトル',
    type: 'subTitle',
    idx: 1,
    box,
    listStyle,
    paragraphs: prompt('サブタイトル'),
  }
}

function bodies(form: Form, theme: PptxTheme, scheme: ColorScheme): Omit<Placeholder, 'id'>[] {
  const { body } = theme.metrics
  const text = { type: 'body' as const, paragraphs: prompt('テキスト') }
  const half = (body.width - 32) / 2
  const bold = { weight: 700 as const, color: 'orangeText' }
  const plain = { weight: 400 as const, color: 'onInkMuted' }
  switch (form) {
    case 'cover':
      return [
        subtitle(
          { x: 80, y: 216, width: 1120, height: 80 },
          { size: 56, leading: 72.8, ...bold },
          theme,
          scheme,
        ),
      ]
    case 'section':
      return [
        subtitle(
          { x: 80, y: 482, width: 940, height: 88 },
          { size: 28, leading: 40.6, ...plain },
          theme,
          scheme,
        ),
      ]
    case 'content':
    case 'closing':
      return [{ name: 'テキスト', idx: 1, box: body, ...text }]
    case 'two':
      return [
        { name: 'テキスト 左', idx: 1, size: 'half', box: { ...body, width: half }, ...text },
        {
          name: 'テキスト 右',
          idx: 2,
          size: 'half',
          box: { ...body, width: half, x: body.x + half + 32 },
          ...text,
        },
      ]
    default:
      return []
  }
}

function furniture(form: Form, scheme: ColorScheme): Omit<Placeholder, 'id'>[] {
  if (form === 'cover' || form === 'section') return []
  const color = form === 'message' || form === 'closing' ? 'onInkMuted' : 'muted'
  const number =
    '<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="ja-JP"/><a:t>‹#›</a:t></a:fld></a:p>'
  const empty = '<a:p><a:endParaRPr lang="ja-JP" altLang="en-US"/></a:p>'
  const [left, right] = [smallStyle(scheme, 'l', color), smallStyle(scheme, 'r', color)]
  return [
    { name: 'フッター', type: 'ftr', idx: 11, size: 'quarter', listStyle: left, paragraphs: empty },
    {
      name: 'スライド番号',
      type: 'sldNum',
      idx: 12,
      size: 'quarter',
      listStyle: right,
      paragraphs: number,
    },
  ]
}

/** One slide layout: its ground and sea, and the placeholders that stand before them. */
export function layoutXml(
  { name, form, sea }: LayoutKind,
  theme: PptxTheme,
  scheme: ColorScheme,
  ticks: number[],
): string {
  let last = 1
  const id = (): number => ++last
  const look = lookOf(theme)
  const scene = groundOf(look, sea, 640)
  const drawn = sea === 'low' ? lowWaterXml(look, ticks, id, scheme) : seaXml(scene, id, scheme)
  const own = formTitle(form)
  const title: Omit<Placeholder, 'id'> = {
    name: 'タイトル',
    type: form === 'cover' ? 'ctrTitle' : 'title',
    box: own?.box,
    listStyle: own && titleLevel(theme, scheme, own.style),
    paragraphs: prompt('タイトル'),
  }
  const placeholders = [title, ...bodies(form, theme, scheme), ...furniture(form, scheme)]
  const ground =
    scene.ground === 'paper'
      ? ''
      : `<p:bg><p:bgPr>${scheme.fill(scene.ground)}<a:effectLst/></p:bgPr></p:bg>`
  return element(
    'p:sldLayout',
    { ...namespaces, type: types[form], preserve: true, userDrawn: true },
    element(
      'p:cSld',
      { name },
      ground,
      tree(
        ...drawn,
        ...placeholders.map((placeholder) => placeholderXml({ id: id(), ...placeholder })),
      ),
    ),
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
  )
}
