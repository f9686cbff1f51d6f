/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { ViewerWords } from '../viewer-words/viewer-words-type.js'

/** What the page shows: one slide, all of them, all as running text, or the speaker's panels. */
export type View = 'slide' | 'overview' | 'reading' | 'presenter'

/** What covers the slides: nothing, a black or a white screen, or the mark after the last slide. */
export type Curtain = '' | 'black' | 'white' | 'end'

/** The state of a deck in a browser window, which the parts of the viewer share. */
export interface Viewer {
  slides: HTMLElement[]
  words: ViewerWords
  /** Size of a slide, CSS px. */
  width: number
  height: number
  /** Number of the current slide, 1-based. */
  n: number
  /** How many of its steps are shown. */
  step: number
  curtain: Curtain
  view: View
  /** What every way back returns to: the speaker's panels in the speaker's window. */
  home: 'slide' | 'presenter'
  /** Minutes of the talk, where they were given. */
  minutes: number | undefined
  dark: boolean
  /** Shows a slide, by default none of its steps; a number off the deck means its first or last. */
  go: (n: number, step?: number) => void
  show: (view: View) => void
  draw: (curtain: Curtain) => void
  /** The items of a slide that appear one at a time, in their order. */
  steps: (n: number) => HTMLElement[]
  /** The words of a slide's title; the first of its words where it has none. */
  title: (n: number) => string
  /** How a change of slides is made to be seen; at once by default. */
  turn: (change: () => void) => void
  /** Calls `listener` after each change, and lets it know whether the slide is another one. */
  onChange: (listener: (moved: boolean) => void) => void
  /**
   * A value that both windows have. `apply` takes what the other window says, which is to be
   * doubted; the returned function says it there.
   */
  share: (name: string, apply: (value: unknown) => void) => (value: unknown) => void
  /** Shows a few words for a moment, to screen readers too. */
  say: (text: string) => void
  /** What a control of the page does; filled by the parts. */
  actions: Record<string, () => void>
}

/** One part of the viewer. Its source text goes into the page: it may use nothing but its argument. */
export type ViewerPart = (viewer: Viewer) => void
