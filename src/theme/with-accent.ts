import type { Theme } from './load-theme.js'

type Rgb = [number, number, number]

/** Contrast that text needs on its ground. */
const least = 4.5
const step = 0.04

/** The theme's own colours that an accent takes the place of, as they stand in its CSS. */
const own = {
  accent: ['0b6a84', '1f4e9c'],
  onDark: ['56bcd3', '8ab4f8'],
  pale: ['ddebf0'],
  paleDark: ['123647'],
}
/** The weakest text that stands on the pale bands. */
const muted = { light: '#4f5866', dark: '#afbecb' }
const grounds = { light: '#ffffff', dark: '#0b1a29' }

function rgbOf(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

const hexOf = (rgb: Rgb): string =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

const mix = (from: string, to: string, share: number): string => {
  const [a, b] = [rgbOf(from), rgbOf(to)]
  return hexOf(a.map((part, i) => part + ((b[i] ?? 0) - part) * share) as Rgb)
}

function luminance(hex: string): number {
  const [r, g, b] = rgbOf(hex).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as Rgb
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** WCAG's contrast of two colours, 1 to 21. */
export function contrastOf(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

/** The colour, mixed with `towards` until it can be read on `ground`. */
function readable(hex: string, ground: string, towards: string): string {
  let found = hex
  for (let share = step; contrastOf(found, ground) < least && share <= 1; share += step) {
    found = mix(hex, towards, share)
  }
  return found
}

const swap = (css: string, colors: readonly string[], hex: string): string =>
  colors.reduce((text, color) => text.replaceAll(color, hex.slice(1)), css)

/**
 * One of our themes with another accent: the colour of links, keys and waves, what is derived from
 * it on light and dark, each text pair at 4.5:1. `used` is the accent on light, which is darker than
 * the one asked for where that could not be read. Themes of others stay as they are.
 *
 * @param accent `#rrggbb`.
 */
export function withAccent(theme: Theme, accent: string): { theme: Theme; used: string } {
  const hex = accent.toLowerCase()
  if (!theme.metrics.structural) return { theme, used: hex }
  const used = readable(hex, grounds.light, '#000000')
  const css = [
    [own.accent, used],
    [own.onDark, readable(hex, grounds.dark, '#ffffff')],
    [own.pale, readable(mix(hex, '#ffffff', 0.86), muted.light, '#ffffff')],
    [own.paleDark, readable(mix(hex, grounds.dark, 0.72), muted.dark, grounds.dark)],
  ] as const
  return {
    theme: { ...theme, css: css.reduce((text, [colors, to]) => swap(text, colors, to), theme.css) },
    used,
  }
}
