import { exportPptx } from './export/export-pptx.js'
import type { ExportInput } from './formats.js'
import { serviceIcon } from './services/service-icon.js'
import { themeColors } from './theme/theme-colors.js'
import { MONO_FAMILY, textFamily } from './typeset/font-stack.js'

/** The deck as PowerPoint in its theme's colours and fonts. */
export function pptxOf({
  deck,
  rendered,
  theme,
  family,
  dark,
  typesetter,
}: ExportInput): Uint8Array {
  const { name, css, metrics } = theme
  const colors = themeColors(css, dark)
  return exportPptx(deck, {
    theme: { name, dark, colors, font: textFamily[family], mono: MONO_FAMILY, metrics },
    lang: rendered.lang,
    width: typesetter.width,
    icon: serviceIcon,
  })
}
