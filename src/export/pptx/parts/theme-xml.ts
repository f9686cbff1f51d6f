import type { ColorScheme } from '../color-scheme.js'
import { element } from '../element.js'
import { namespaces } from '../namespaces.js'
import type { PptxTheme } from '../pptx-theme.js'

function font(name: string, family: string): string {
  return element(
    name,
    {},
    element('a:latin', { typeface: family }),
    element('a:ea', { typeface: family }),
    element('a:cs', { typeface: '' }),
    element('a:font', { script: 'Jpan', typeface: family }),
  )
}

/** Fills, lines and effects that new shapes pick from: all flat. */
const formats = ((): string => {
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const line = (w: number): string =>
    `<a:ln w="${w}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/><a:miter lim="800000"/></a:ln>`
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
  return [
    `<a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>`,
    `<a:lnStyleLst>${line(9525)}${line(19050)}${line(28575)}</a:lnStyleLst>`,
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst>`,
    `<a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst>`,
  ].join('')
})()

/** The theme part: colours, fonts, and what a newly drawn shape and text box look like. */
export function themeXml(theme: PptxTheme, scheme: ColorScheme): string {
  const colors = scheme.slots.map(([slot, hex]) =>
    element(`a:${slot}`, {}, element('a:srgbClr', { val: hex })),
  )
  return element(
    'a:theme',
    { 'xmlns:a': namespaces['xmlns:a'], name: theme.name },
    element(
      'a:themeElements',
      {},
      element('a:clrScheme', { name: theme.name }, ...colors),
      element(
        'a:fontScheme',
        { name: theme.name },
        font('a:majorFont', theme.font),
        font('a:minorFont', theme.font),
      ),
      element('a:fmtScheme', { name: theme.name }, formats),
    ),
    element('a:objectDefaults'),
    element('a:extraClrSchemeLst'),
  )
}
