import type { TextStyle } from '../../../types/deck.js'
import type { ColorScheme } from '../color-scheme.js'
import type { PptxTheme } from '../pptx-theme.js'

/** What writing text of one slide needs. */
export interface TextWriter {
  theme: PptxTheme
  scheme: ColorScheme
  lang: string
  /** `<a:hlinkClick>` for an address, undefined for one that no slide may open. */
  link: (href: string) => string | undefined
  /** Width in px of one unbroken line, without space between scripts: PowerPoint adds none; `code`: in the code font. */
  measure: (text: string, style: TextStyle, code?: boolean) => number
}
