/** What the notes say: files, mdast, topics and the outline. mdast for all content, unist parents for our own nodes. */
import type { Data, Parent } from 'unist'
import type { BlockContent, DefinitionContent, PhrasingContent, Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Language } from '../messages/language.js'

/** What may stand under a heading or in a slide. */
export type Flow = BlockContent | DefinitionContent

declare module 'mdast' {
  interface RootData {
    /** What the front matter, or the `key: value` lines on top, said. */
    matter?: Matter
    /** The source line (1-based) that each key of `matter` came from; facts carry their own. */
    matterLines?: Record<string, number>
    /**
     * Source lines (1-based) of syntax that stands on no slide: unread keys of the front matter,
     * link definitions, scripts and styles, components, a page's navigation.
     */
    markupLines?: number[]
    /** Lines with words that no part of the tree holds: always a bug of a parser. */
    unreadLines?: number[]
    /** Set when the source is already cut into slides: `---` is then a slide break. */
    dialect?: 'marp' | 'slidev' | 'reveal' | 'gitpitch'
    /** An outline whose top items may be sessions: plain text, OPML. */
    isOutline?: boolean
  }
  interface ListItemData {
    /** The item was marked as an aside (`※`) in plain text. */
    aside?: boolean
    /** The item was marked as important (`★`) in plain text. */
    starred?: boolean
  }
  interface TextData {
    /** Offsets (UTF-16) in `value` before which `fit` breaks the line. */
    breaks?: number[]
    /** Colour token of the theme, where it is not that of the text: highlighted code. */
    color?: string
  }
  interface CodeData {
    /** Offsets (UTF-16) in `value` before which `fit` breaks a line that is too long. */
    breaks?: number[]
  }
  interface ImageData {
    /** Key of the service whose icon this is. */
    service?: string
    /** Natural size in px of a picture that is inlined. */
    width?: number
    height?: number
    /** Name of an inlined SVG, which the deck's style draws. */
    drawing?: string
  }
  interface ParagraphData {
    /** What a layout made of this paragraph, where a plain paragraph is not meant. */
    role?: string
  }
}

/** The Japanese face of a deck: Noto Sans JP, or the universal-design BIZ UDPGothic. */
export type FontFamily = 'noto' | 'ud'

/** Formats that notes may ask for. */
export type MatterFormat = 'html' | 'pdf' | 'pptx' | 'handout' | 'md' | 'png'

/** Slides on a page of the handout, or the notes beside each slide. */
export type HandoutKind = '1' | '2' | '3' | '4' | '6' | '9' | 'outline'

/** Of the handout. */
export type Paper = 'a4' | 'letter'

/** Settings an input may give about itself; never paths, engines or permissions. */
export interface Matter {
  title?: string
  subtitle?: string
  event?: string
  date?: string
  author?: string
  lang?: string
  theme?: string
  font?: FontFamily
  minutes?: number
  slideLevel?: number
  header?: string
  footer?: string
  size?: string
  paginate?: boolean
  /** Whether line ends inside paragraphs stay; without it each is judged by its look. */
  breaks?: boolean
  /** HTML: items of lists appear one at a time. */
  build?: boolean
  /** HTML: how slides follow each other; at once by default. */
  transition?: 'fade' | 'slide' | 'none'
  /** Light text on dark slides. */
  dark?: boolean
  /** Formats to be written, by their names. */
  to?: MatterFormat[]
  /** One deck of all inputs, where this is the first of them. */
  combine?: boolean
  /** Slides on a page of the handout, or the notes beside each slide. */
  handout?: HandoutKind
  paper?: Paper
  /** Facts about the event that are not settings (日時, 会場 ...): label (empty for a bare time), value, source line. */
  facts?: Fact[]
}

export interface Fact {
  label: string
  value: string
  line: number
}

/** Bytes in, a file whose value is a string with LF line ends out. */
export type Read = (bytes: Uint8Array, path: string, options: ReadOptions) => VFile

export interface ReadOptions {
  /** A WHATWG encoding label that overrides detection. */
  encoding?: string
  /** Language of the messages on the file; English when absent. */
  messages?: Language
}

/** One surface syntax: whether it is this file's, and its text as mdast. */
export interface Syntax {
  /** True when the file's name or first lines show this syntax. */
  detect: (file: VFile) => boolean
  /** Positions are kept on every node; messages go to `file.message`. */
  parse: (file: VFile) => Root
}

/** Where a topic's words go. */
export type Place = 'slide' | 'notes' | 'handout'

/** Why a topic is special, if it is. */
export type TopicRole = 'event' | 'session' | 'speaker' | 'summary'

export interface TopicData extends Data {
  role?: TopicRole
  /** What it was in the source: its bullet decides how it is set in a list. */
  origin: 'heading' | 'item' | 'block'
  /** The number of an item of an ordered list. */
  number?: number
  /** The mark of a task-list item. */
  checked?: boolean
  aside?: boolean
  starred?: boolean
  /** Session: the 〜subtitle〜 cut from the title, with its marks. */
  subtitle?: string
  /** Session: what stood after ` by `. */
  by?: string
  /** Session: who spoke, as a line under its title says it, where no ` by ` does. */
  speaker?: string
  /** Session: where its page is; with the source line that said so. */
  url?: { href: string; text: string; line: number }
  /** An explicit layout: `<!-- layout: x -->` or `#layout:x`. */
  layout?: string
  /** An explicit place: `#slide`, `#notes`, `#handout`; else what `plan` chose. */
  place?: Place
  /** `#step`: in HTML it appears by itself, or on a title line, what is under it one at a time. */
  step?: boolean
  /** Its line is repeated from the slide before: furniture, not text of the outline. */
  repeated?: boolean
  /** Source lines of its heading (and a session's URL). */
  lines?: number[]
  /** Source lines of its body. */
  bodyLines?: number[]
  /** The author's presenter notes on this topic (comments of a Markdown input). */
  notes?: Flow[]
  /** Source lines that only steer (an explicit layout): they hold no words of the deck. */
  markLines?: number[]
  /** 0..1, given by `plan` where a talk of so many minutes is asked for. */
  importance?: number
  /** A heading or label under which nothing was written; noticed by `plan`. */
  hollow?: boolean
  /** Speaking time in seconds of this topic's own words, given by `plan`. */
  seconds?: number
}

/**
 * One thing the notes say: a heading or a list item with what stands under it.
 * `heading` is empty for a block that stands alone between topics (a paragraph, a table).
 */
export interface Topic extends Parent {
  type: 'topic'
  heading: PhrasingContent[]
  /** Flow content between the heading and the first child. */
  body: Flow[]
  children: Topic[]
  data: TopicData
}

/** The whole of one input as one tree: `root` is the event, its children are the sessions. */
export interface Outline {
  file: VFile
  root: Topic
  matter: Matter
  /** Every source line (1-based) that has text in it; what the account must find again. */
  lines: number[]
  /** Set when the source is already cut into slides; the root's children are then the slides. */
  dialect?: NonNullable<Root['data']>['dialect']
  /** Source lines that hold no words of the deck: settings, an explicit layout, markup. */
  steering: number[]
}
