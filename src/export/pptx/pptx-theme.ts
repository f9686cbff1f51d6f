import type { ThemeMetrics } from '../../types/layout.js'

/** What PowerPoint needs to know of a theme. */
export interface PptxTheme {
  /** Shown in PowerPoint as the theme's name. */
  name: string
  /** True when text is light on a dark ground. */
  dark: boolean
  /** Colour tokens (paper, ink, sea ...) as `#rrggbb`; `paper` and `ink` are needed. */
  colors: Record<string, string>
  /** Family of all text, and of code. */
  font: string
  mono: string
  metrics: ThemeMetrics
}
