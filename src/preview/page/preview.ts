/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { PageWords } from '../../messages/en/page.js'
import type { PreviewMessage } from '../preview-deck.js'
import type { Update } from '../update-of.js'

export type ShownDeck = NonNullable<Update['deck']>

/** What happened since the page was last drawn. */
export interface Change {
  /** The current slide is another one. */
  moved: boolean
  /** Slides whose picture is new. */
  painted: Set<string>
  /** News came from the source: titles, lines, messages or the order may differ. */
  news: boolean
}

/** The state of the page, which its parts share. */
export interface Preview {
  words: PageWords
  decks: NonNullable<Update['decks']>
  deck: ShownDeck | undefined
  /** The source's lines. */
  text: string[]
  /** Index of the current slide. */
  at: number
  dark: boolean
  go: (index: number) => void
  /** Puts a slide's newest picture into an element and gives it its number; cheap when it has it. */
  paint: (holder: HTMLElement, index: number) => void
  receive: (update: Update) => void
  setDark: (dark: boolean) => void
  onChange: (listener: (change: Change) => void) => void
  /** The source that a line of the deck is in, and its number there. */
  lineOf: (line: number) => { file: string; line: number }
  /** Index of the slide that a message is about; -1 when it is about none. */
  slideOf: (message: PreviewMessage) => number
  /** `file:line:col` of a message. */
  placeOf: (message: Pick<PreviewMessage, 'file' | 'line' | 'column'>) => string
  /** Index of the slide that has a line of the deck; -1 for none. */
  slideAt: (line: number) => number
  /** Opens the editor at a place of a source; where none can be, the place is copied. */
  openAt: (place: Pick<PreviewMessage, 'file' | 'line' | 'column'>) => Promise<void>
  /** Asks the server to do something for the deck that is shown. */
  act: <T>(name: string, asked: Record<string, string>) => Promise<T>
  copy: (text: string) => Promise<void>
  /** Says something for a moment, and to screen readers. */
  say: (text: string) => void
  element: (id: string) => HTMLElement
  /** An element with a class, a text and children. */
  make: (tag: string, name?: string, text?: string, ...children: Node[]) => HTMLElement
  /** What a key or button does; filled by the parts. */
  actions: Record<string, () => void>
}

/** One part of the page. Its source text goes into the page: it may use nothing but its argument. */
export type PreviewPart = (preview: Preview) => void
