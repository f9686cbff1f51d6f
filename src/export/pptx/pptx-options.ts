import type { Highlight } from '../../scene/text/color-code.js'
import type { Typesetter } from '../../types/layout.js'
import type { PptxTheme } from './pptx-theme.js'

export interface PptxOptions {
  theme: PptxTheme
  /** Language of the text, as a BCP 47 tag. */
  lang: string
  /** Width in px of one unbroken line (`Typesetter.width`). */
  width: Typesetter['width']
  /** SVG text of a service's icon by its key; throws or gives undefined for none. */
  icon: (key: string) => string | undefined
  /** Colours of code; left out, it has none. */
  highlight?: Highlight
  /** PNG of a picture (a data URL) that PowerPoint cannot show by itself: SVG, WebP, AVIF. Left out, its alternative text stands in its place. */
  png?: (source: string) => Uint8Array | undefined
}
