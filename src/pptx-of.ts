import { exportPptx } from './export/export-pptx.js'
import type { ExportInput } from './formats.js'
import { serviceIcon } from './services/service-icon.js'
import { themeColors } from './theme/theme-colors.js'
import { MONO_FAMILY, TEXT_FAMILY } from './typeset/font-stack.js'

/** The deck as PowerPoint in its theme's colours and fonts. */
export function pptxOf({ deck, rendered, theme, dark, typesetter }: ExportInput): Uint8Array {
  const { name, css, metrics } = theme
  const colors = themeColors(css, dark)
  return exportPptx(deck, {
    theme: { name, dark, colors, font: TEXT_FAMILY, mono: MONO_FAMILY, metrics },
    lang: rendered.lang,
    width: typesetter.width,
    icon: serviceIcon,
  })
}
