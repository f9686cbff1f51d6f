/** A slide as the live page shows it. */
export interface PreviewSlide {
  /** Stable while its topic stays. */
  id: string
  title: string
  /** Key of the layout, and why it was chosen. */
  layout: string
  reason: string
  kind: string
  /** 1-based; undefined outside any session. */
  session?: number
  /** Source lines that stand on it, and those that stand in its notes. */
  lines: number[]
  noteLines: number[]
  /** Presenter notes as plain text. */
  notes: string
  /** The `<svg data-marpit-svg>` element, as rendered. */
  html: string
}

/** A diagnostic, in the report's form. */
export interface PreviewMessage {
  file: string
  line?: number
  column?: number
  severity: 'error' | 'warning' | 'info'
  rule: string
  reason: string
}

/** What the live page shows of one deck: data alone, no file and no stage of the pipeline. */
export interface PreviewDeck {
  title: string
  /** The source's path as the user gave it; of a deck of several, all of them. */
  source: string
  /** The sources of a deck of several, and where each one's first line stands among all lines. */
  parts?: { source: string; firstLine: number }[]
  /** The source's text with LF line ends. */
  text: string
  /** Language of the deck. */
  lang: string
  /** The theme's CSS as marp-core scoped it, fonts not included. */
  css: string
  sessions: { n: number; title: string }[]
  slides: PreviewSlide[]
  messages: PreviewMessage[]
  /** When its source was last read, ms since 1970. */
  saved: number
  /** True while the newest source could not be built: the slides are those of the last that could. */
  stale: boolean
}

/** A file that the page may fetch on demand. */
export interface PreviewExport {
  name: string
  type: string
  data: string | Uint8Array
}
