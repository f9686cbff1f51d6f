import { element } from './element.js'
import { hslOf } from './hsl-of.js'
import type { PptxTheme } from './pptx-theme.js'

/** Colours of a deck as PowerPoint's theme colours. */
export interface ColorScheme {
  /** Hex (no `#`) of each of the scheme's twelve colours, in the schema's order. */
  slots: [slot: string, hex: string][]
  /** `<a:schemeClr>` of a token of the theme, or of a `#rrggbb`; never a fixed colour. */
  color: (token: string) => string
  /** `<a:solidFill>` of it. */
  fill: (token: string) => string
}

/** Tokens and the slot each owns; the first two follow the ground. */
const owners = {
  bg1: 'paper',
  tx1: 'ink',
  bg2: 'mist',
  tx2: 'muted',
  accent1: 'sea',
  accent2: 'orange',
  accent3: 'seaFill',
  accent4: 'deep',
  accent5: 'pale',
  accent6: 'line',
  hlink: 'sea',
  folHlink: 'sea',
} as const

type Slot = keyof typeof owners

/** What stands in for a token that a foreign theme does not have. */
const stand: Record<string, string> = { mist: 'paper', pale: 'mist', deep: 'ink', muted: 'ink' }

function hexOf(token: string, theme: PptxTheme): string {
  const found = theme.colors[token] ?? (token.startsWith('#') ? token : undefined)
  const hex = /^#([0-9a-f]{6})\b/i.exec(found ?? '')?.[1]
  if (hex) return hex.toUpperCase()
  const next = stand[token]
  return next
    ? hexOf(next, theme)
    : token === 'paper'
      ? 'FFFFFF'
      : token === 'ink'
        ? '000000'
        : hexOf('ink', theme)
}

/** Percentages as DrawingML writes them: thousandths. */
const thousandths = (share: number): number => Math.round(share * 100_000)

/** A colour told through the slot whose hue is nearest, so that it follows when that one is changed. */
function derived(hex: string, slots: [string, string][]): string {
  const target = hslOf(hex)
  const distance = (slot: string): number => {
    const base = hslOf(slot)
    const hue = Math.abs(base.h - target.h)
    const grey = target.s < 0.05 || base.s < 0.05
    return (
      (grey ? Math.abs(base.s - target.s) * 180 : Math.min(hue, 360 - hue)) +
      Math.abs(base.s - target.s) * 60
    )
  }
  const [slot, from] = slots.reduce((best, next) =>
    distance(next[1]) < distance(best[1]) ? next : best,
  )
  const base = hslOf(from)
  const turn = Math.round((target.h - base.h) * 60_000)
  return element(
    'a:schemeClr',
    { val: slot },
    target.s > 0.01 && base.s > 0.01 && turn !== 0 ? element('a:hueOff', { val: turn }) : '',
    base.s > 0.01 ? element('a:satMod', { val: thousandths(target.s / base.s) }) : '',
    target.l > base.l
      ? element('a:lumOff', { val: thousandths(target.l - base.l) })
      : element('a:lumMod', { val: thousandths(target.l / base.l) }),
  )
}

/** The theme's colours in the twelve slots that PowerPoint has; every other is told through one. */
export function colorScheme(theme: PptxTheme): ColorScheme {
  const known = Object.entries(owners).map(([slot, token]): [Slot, string] => [
    slot as Slot,
    hexOf(token, theme),
  ])
  const named = new Map<string, string>()
  for (const [slot, token] of Object.entries(owners)) if (!named.has(token)) named.set(token, slot)
  const color = (token: string): string => {
    const owned = named.get(token)
    if (owned) return element('a:schemeClr', { val: owned })
    const hex = hexOf(token, theme)
    const same = known.find(([, slotHex]) => slotHex === hex)
    return same ? element('a:schemeClr', { val: same[0] }) : derived(hex, known)
  }
  const hex = (slot: Slot): string => hexOf(owners[slot], theme)
  const [ground, text] = theme.dark ? (['tx', 'bg'] as const) : (['bg', 'tx'] as const)
  return {
    slots: [
      ['dk1', hex(`${text}1`)],
      ['lt1', hex(`${ground}1`)],
      ['dk2', hex(`${text}2`)],
      ['lt2', hex(`${ground}2`)],
      ...known.slice(4),
    ],
    color,
    fill: (token) => element('a:solidFill', {}, color(token)),
  }
}
