import type { TextStyle } from '../../../types/deck.js'
import type { ColorScheme } from '../color-scheme.js'
import { element } from '../element.js'
import type { PptxTheme } from '../pptx-theme.js'
import { centipoints } from '../units.js'

/** `<a:lvl1pPr>` of a title; `style` where it is not the theme's slide title. */
export function titleLevel(theme: PptxTheme, scheme: ColorScheme, style?: TextStyle): string {
  const { size, leading, weight, color } = style ?? titleStyle(theme)
  return element(
    'a:lvl1pPr',
    { marL: 0, indent: 0, algn: 'l', eaLnBrk: true, latinLnBrk: false, hangingPunct: false },
    element('a:lnSpc', {}, element('a:spcPts', { val: centipoints(leading) })),
    element('a:spcBef', {}, '<a:spcPts val="0"/>'),
    '<a:buNone/>',
    element(
      'a:defRPr',
      { sz: centipoints(size), b: weight === 700, kern: 0 },
      scheme.fill(color),
      '<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/>',
    ),
  )
}

/** The style of a theme's slide titles. */
export function titleStyle({ metrics }: PptxTheme): TextStyle {
  return metrics.styles['title'] ?? { size: 40, leading: 48, weight: 700, color: 'ink' }
}
