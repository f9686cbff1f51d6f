import type { Browser } from '../browser/open-browser.js'
import type { HandoutOptions } from './handout/export-handout.js'
import type { Theme } from '../theme/load-theme.js'
import type { Deck, Rendered } from '../types/deck.js'
import type { FontFamily } from '../types/outline.js'
import type { Typesetter } from '../types/layout.js'

/** What an exporter is given: the fitted deck, ways to what is made of it, and to the browser. */
export interface ExportInput {
  deck: Deck
  /** Language of the text, as a BCP 47 tag. */
  lang: string
  /** Its slides in HTML with the fonts they need; made when asked for. */
  rendered: () => Promise<Rendered>
  /** Clean Marp Markdown, made when it is asked for. */
  markdown: () => string
  theme: Theme
  family: FontFamily
  dark: boolean
  typesetter: Typesetter
  handout: HandoutOptions
  /** File name of the picture of the cover, where it is made too. */
  card?: string
  /** Presenter notes stand in the PDF as annotations. */
  pdfNotes?: boolean
  /** Opens the browser when it is first asked for. */
  browser: () => Promise<Browser>
}

/** One file of an export: `suffix` follows the base name of the output. */
export interface ExportedFile {
  suffix: string
  data: string | Uint8Array
}

export interface Exporter {
  /** Ending of its (first) file. */
  suffix: string
  /** Whether it prints or photographs: the browser is then started early. */
  browser: boolean
  make: (input: ExportInput) => Promise<ExportedFile[]>
}
