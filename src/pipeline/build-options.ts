import type { Format } from '../export/formats.js'
import type { DeckOptions } from './setting.js'
import type { FontFamily, HandoutKind } from '../types/outline.js'

export interface BuildOptions extends DeckOptions {
  inputs: string[]
  out: string
  /** Absent: as the notes say, else HTML. */
  formats?: Format[]
  /** Also one picture of all slides. */
  contactSheet?: boolean
  /** As the user asks; else as the notes do, else ours. */
  theme?: string
  /** As the user asks; else as the notes do, else Noto Sans JP. */
  font?: FontFamily
  /** `#rrggbb` in the place of our themes' own accent. */
  accent?: string
  dark?: boolean
  /** Fonts as WOFF2: a smaller page, for a slower first build. */
  release?: boolean
  /** Presenter notes stand in the PDF as annotations. */
  pdfNotes?: boolean
  /** Makes one deck of many inputs; absent: as the first of them says. */
  combine?: boolean
  browser?: string
  force?: boolean
  /** Only part `index` (1-based) of `count`, of about equal work; all parts together are one run. */
  shard?: { index: number; count: number }
  /** Also a page of all decks in `out`; default: when there are several. */
  gallery?: boolean
  /** Slides on a page of the handout, or the notes beside each slide (default). */
  handout?: HandoutKind
  /** Of the handout; default A4. */
  paper?: 'a4' | 'letter'
  /** Names this very program: what it finds out of a deck is then kept in the user's cache folder. */
  program?: string
  /** Told what is being done, for what takes long. */
  onProgress?: (what: string) => void
  /** Told what is no diagnostic of an input, e.g. that the sandbox is off. */
  onNotice?: (notice: string) => void
}
