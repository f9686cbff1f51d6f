/** A place in a source, as the page names it. */
export interface SourcePlace {
  /** The path as the report gives it. */
  file: string
  line: number
  column: number
}

/** What came of something that the page asked for. */
export interface Acted {
  /** An address that the browser is to open. */
  link?: string
  /** What the user is told. */
  say?: string
  /** False when nothing was done. */
  done: boolean
}

/** What may be chosen for a slide, each written as a mark to its line. */
export interface Choices {
  /** Layouts that hold what stands on it. */
  layouts: string[]
  /** The mark that its line has; empty: none. */
  layout: string
  place: string
}

/** What the page may ask for beside reading. */
export interface PreviewActs {
  /** Opens the editor at a place of the deck's own files; of no others. */
  open: (key: string, place: SourcePlace) => Promise<Acted>
  /** What may be chosen for a slide; undefined where it has no line of its own. */
  choices: (key: string, slide: string) => Promise<Choices | undefined>
  /** Writes a mark (`layout:cards`, `notes`) to the slide's line; `layout:` and `place:` take it away. */
  mark: (key: string, slide: string, mark: string) => Promise<Acted>
}
