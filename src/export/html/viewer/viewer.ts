/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { ViewerWords } from '../viewer-words.js'

/** What the page shows: one slide, all of them, or the speaker's view in its own window. */
export type View = 'slide' | 'overview' | 'presenter'

/** The state of a deck in a browser window, which the parts of the viewer share. */
export interface Viewer {
  slides: HTMLElement[]
  words: ViewerWords
  /** Size of a slide, CSS px. */
  width: number
  height: number
  /** Number of the current slide, 1-based. */
  n: number
  view: View
  /** Shows a slide; a number off the deck means its first or last. */
  go: (n: number) => void
  show: (view: View) => void
  /** Calls `listener` after each change, and lets it know whether the slide is another one. */
  onChange: (listener: (moved: boolean) => void) => void
  /** What a control of the page does; filled by the parts. */
  actions: Record<string, () => void>
}

/** One part of the viewer. Its source text goes into the page: it may use nothing but its argument. */
export type ViewerPart = (viewer: Viewer) => void
