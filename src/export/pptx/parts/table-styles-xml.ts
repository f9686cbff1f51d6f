import type { ColorScheme } from '../color-scheme.js'
import { element } from '../element.js'
import { namespaces } from '../namespaces.js'
import { emu } from '../units.js'

/** The deck's own table style: head on mist over an ink rule, hairlines between rows. */
export const tableStyleId = '{6A4C7C1E-3B1B-4E52-9C55-1F0B6C2D7A01}'

/** The part that holds the table style. */
export function tableStylesXml(scheme: ColorScheme): string {
  const border = (side: string, px: number, token: string): string =>
    element(`a:${side}`, {}, element('a:ln', { w: emu(px), cmpd: 'sng' }, scheme.fill(token)))
  const text = (bold: boolean): string =>
    element('a:tcTxStyle', bold ? { b: 'on' } : {}, '<a:fontRef idx="minor"/>', scheme.color('ink'))
  return element(
    'a:tblStyleLst',
    { 'xmlns:a': namespaces['xmlns:a'], def: tableStyleId },
    element(
      'a:tblStyle',
      { styleId: tableStyleId, styleName: '罫線の表' },
      element(
        'a:wholeTbl',
        {},
        text(false),
        element(
          'a:tcStyle',
          {},
          element('a:tcBdr', {}, border('bottom', 1, 'line'), border('insideH', 1, 'line')),
          '<a:fill><a:noFill/></a:fill>',
        ),
      ),
      element(
        'a:firstRow',
        {},
        text(true),
        element(
          'a:tcStyle',
          {},
          element('a:tcBdr', {}, border('bottom', 4, 'ink')),
          element('a:fill', {}, scheme.fill('mist')),
        ),
      ),
    ),
  )
}
