import type { PptxTheme } from './pptx-theme.js'
import type { ExportInput } from '../exporter.js'
import { themeColors } from '../../theme/theme-colors.js'
import { MONO_FAMILY, textFamily } from '../../typeset/font-stack.js'

/** Whether light text stands on this ground (`#rrggbb`). */
function isDark(ground: string): boolean {
  const [red = 255, green = 255, blue = 255] = [1, 3, 5].map((at) =>
    Number.parseInt(ground.slice(at, at + 2), 16),
  )
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128
}

/** A finished deck's own theme is not looked into: its words stand in black on white. */
const unknown = { paper: '#ffffff', ink: '#24292f', muted: '#57606a', sea: '#0969da' }

/** What PowerPoint needs of a theme: its own tokens, or of a theme of others what was measured. */
export function pptxThemeOf({
  deck,
  theme,
  family,
  dark,
}: Pick<ExportInput, 'deck' | 'theme' | 'family' | 'dark'>): PptxTheme {
  const { name, css, metrics } = theme
  const fonts = { font: textFamily[family], mono: MONO_FAMILY }
  if (deck.finished) {
    const own = deck.matter.theme ?? 'default'
    const plain = { ...metrics, name: own, structural: false }
    return { ...fonts, name: own, dark: false, colors: unknown, metrics: plain }
  }
  const { colors: measured } = metrics
  return {
    name,
    dark: measured?.['paper'] ? isDark(measured['paper']) : dark,
    colors: { ...themeColors(css, dark), ...measured },
    ...fonts,
    metrics,
  }
}
