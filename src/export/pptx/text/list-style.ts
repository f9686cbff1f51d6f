import type { ColorScheme } from '../color-scheme.js'
import { element } from '../element.js'
import { centipoints, emu } from '../units.js'
import type { Level } from './levels.js'

/** `<a:lvl1pPr>` ... of levels: what a paragraph that carries only its level looks like. */
export function listStyle(levels: Level[], scheme: ColorScheme): string {
  return levels
    .map(({ bullet, ...level }, index) =>
      element(
        `a:lvl${index + 1}pPr`,
        {
          marL: emu(level.left),
          indent: emu(level.mark - level.left),
          algn: 'l',
          defTabSz: emu(96),
          rtl: false,
          eaLnBrk: true,
          latinLnBrk: false,
          hangingPunct: false,
        },
        element('a:lnSpc', {}, element('a:spcPts', { val: centipoints(level.leading) })),
        element('a:spcBef', {}, element('a:spcPts', { val: centipoints(level.before) })),
        element('a:buClr', {}, scheme.color(bullet.color)),
        element('a:buSzPct', { val: bullet.percent * 1000 }),
        element('a:buFont', { typeface: '+mj-lt' }),
        element('a:buChar', { char: bullet.char }),
        element(
          'a:defRPr',
          { sz: centipoints(level.size), b: level.weight === 700, kern: 0 },
          scheme.fill(level.color),
          '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>',
        ),
      ),
    )
    .join('')
}
