import type { LayoutContext } from '../../types/layout.js'
import type { Ratio } from '../shared/read-ratio.js'
import { typeStyles } from '../shared/type-styles.js'

const barWidth = 1120
/** Between a share's name and its number, px, in the large and the small size; less in one word. */
export const shareGap = { large: 20, small: 12, joined: { large: 4, small: 2 } }

/** Fills of the segments, strongest first; two parts are told apart by hue. */
export function shareFills(count: number): string[] {
  return count === 2 ? ['sea', 'block'] : ['block', 'seaFill', 'pale', 'mist'].slice(0, count)
}

/** Widths of the segments, px. */
export function shareWidths({ shares, whole }: Ratio): number[] {
  return shares.map(({ amount }) => (barWidth * amount) / whole)
}

const property: Record<string, string> = {
  sea: '--sea',
  block: '--block',
  seaFill: '--sea-fill',
  pale: '--pale',
  mist: '--mist',
}

/** Flat stops of one gradient, for labels that stand apart from their segments. */
function stops(widths: number[], fills: string[]): string {
  let at = 0
  const flat = widths.map((width, i) => {
    const from = at
    at += width
    return `var(${property[fills[i] ?? ''] ?? '--mist'}) ${from}px ${at}px`
  })
  return `linear-gradient(to right,${flat.join(',')})`
}

/** Classes and custom properties with which the CSS draws these shares. */
export function ratioStyle(
  ratio: Ratio,
  context: LayoutContext,
): { classes: string[]; style: Record<string, string> } {
  const widths = shareWidths(ratio)
  const joined = ratio.shares.every(({ sign }) => sign === '')
  const gap = (joined ? shareGap.joined : shareGap).large
  const keyed = ratio.shares.some(({ name, value }, i) => {
    const label =
      context.typesetter.width(name, typeStyles.head) +
      gap +
      context.typesetter.width(value, typeStyles.display)
    const last = i === ratio.shares.length - 1
    return label + (last ? 0 : 32) > (widths[i] ?? 0)
  })
  const count = ratio.shares.length
  return {
    classes: [
      `n${count}`,
      ...(ratio.whole === 10 ? ['tenths'] : []),
      ...(keyed ? ['keyed'] : []),
      ...(joined ? ['joined'] : []),
    ],
    style: {
      '--parts': widths.map((width) => `${width}px`).join(' '),
      ...(keyed ? { '--bar': stops(widths, shareFills(count)) } : {}),
    },
  }
}
