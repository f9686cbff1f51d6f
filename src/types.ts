/**
 * The data that flows through the pipeline, and the contracts of its rooms.
 *
 * No code lives here: mdast for all content, unist parents for our own nodes,
 * VFileMessage for every diagnostic. Lengths are CSS px on a 1280 x 720 slide.
 */
import type { Data, Parent, Position } from 'unist'
import type { BlockContent, DefinitionContent, PhrasingContent, Root } from 'mdast'
import type { VFile } from 'vfile'

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
  }
  interface ParagraphData {
    /** What a layout made of this paragraph, where a plain paragraph is not meant. */
    role?: string
  }
}

/** The Japanese face of a deck: Noto Sans JP, or the universal-design BIZ UDPGothic. */
export type FontFamily = 'noto' | 'ud'

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
  /** Session: where its page is; with the source line that said so. */
  url?: { href: string; text: string; line: number }
  /** An explicit layout: `<!-- layout: x -->` or `#layout:x`. */
  layout?: string
  /** An explicit place: `#slide`, `#notes`, `#handout`; else what `plan` chose. */
  place?: Place
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

export type SlideKind =
  'cover' | 'agenda' | 'session' | 'content' | 'closing' | 'services' | 'links'

export interface SlideData extends Data {
  /** Stable while the slide's topic stays: made of the session and the title, not of the number. */
  id: string
  kind: SlideKind
  /** A key of the layout registry. */
  layout: string
  /** Why this layout was chosen, for the report. */
  reason: string
  /** Classes on the section beside the layout's own name. */
  classes: string[]
  /** Custom properties on the section, e.g. `--parts: 3 7`. */
  style?: Record<string, string>
  /** Plain text of the ancestors between the session and this slide. */
  breadcrumb: string[]
  /** How many of the last ancestors in `breadcrumb` have no slide of their own and show here first. */
  introduces?: number
  /** 1-based; undefined outside any session. */
  session?: number
  /** Divider: how many sessions there are. */
  sessions?: number
  /** Cover: what the front matter says beside the title. */
  facts?: { subtitle?: string; author?: string; date?: string }
  /** Agenda: the sessions that it lists. */
  rows?: AgendaRow[]
  /** The theme's step (1-based) by which a list that goes on, or would, is set tighter. */
  tight?: number
  /** Continuation: this is part n of m. */
  part?: [number, number]
  /** Source lines whose text stands on this slide, or in its notes. */
  lines: number[]
  noteLines: number[]
  /** Speaking time in seconds. */
  seconds: number
}

/** A slide. `children` is empty until its layout has arranged `items`. */
export interface Slide extends Parent {
  type: 'slide'
  heading: PhrasingContent[]
  /** The topic the title names. */
  topic: Topic
  /** What stands under the title, as topics. */
  items: Topic[]
  /** What stands before the heading (a divider's number). */
  before?: Flow[]
  children: Flow[]
  /** Presenter notes. */
  notes: Flow[]
  /** Where every text and shape is; given by `fit`. Read by PPTX and by tests. */
  placement?: Placement
  data: SlideData
}

export interface Deck {
  file: VFile
  /** A finished Marp deck, passed through as it is: its Markdown, and the pictures beside it as data URLs. */
  finished?: { markdown: string; pictures: Map<string, string> }
  title: string
  matter: Matter
  sessions: Session[]
  slides: Slide[]
  /** Topics that stand only in the handout, and their source lines. */
  handout: Topic[]
  handoutLines: number[]
  /** The whole outline as `plan` left it, moved topics included; what the handout shows in full. */
  root: Topic
  /** Set when the talk was planned for so many minutes; source lines that are therefore on no slide. */
  planned?: { minutes: number; moved: number[] }
}

export interface Session {
  /** 1-based. */
  n: number
  title: string
  topic: Topic
  /** Number (1-based) of its first slide, once fit has counted. */
  first?: number
}

/** What an agenda says of a session. */
export interface AgendaRow extends Omit<Session, 'topic'> {
  subtitle?: string
  by?: string
}

/** A type style, as the theme's CSS gives it. `size` and `leading` in px. */
export interface TextStyle {
  size: number
  leading: number
  weight: 400 | 700
  /** A colour token of the theme. */
  color: string
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** One block of text where `fit` put it. */
export interface PlacedText extends Box {
  kind: 'text'
  /** What it is: title, crumb, l1, l2, l3, lead, node, label, key, value, cell, code ... */
  role: string
  style: TextStyle
  /** Outline level in a list, 1-based; undefined outside lists. */
  level?: number
  /** The marker drawn before it, e.g. `1.`; lists' own bullets are named by role. */
  marker?: string
  content: PhrasingContent[]
  /** Text of each line, in order; joined they are the text of `content`. */
  lines: string[]
  /** Side of the box that its lines keep to; left when not given. */
  align?: 'left' | 'center' | 'right'
}

/** One drawn thing where `fit` put it; never carries words. */
export interface PlacedShape extends Box {
  kind: 'rect' | 'line' | 'arrow' | 'icon' | 'image' | 'qr'
  /** A colour token of the theme. */
  fill?: string
  /** icon: the service's key; image: its data URL; qr: the text it holds. */
  source?: string
  alt?: string
  /** arrow: indices (into `Placement.items`) of the shapes it joins. */
  from?: number
  to?: number
}

export interface Placement {
  items: (PlacedText | PlacedShape)[]
  /** Bottom edge of the body's content. */
  bottom: number
}

/** A slide as marp-core rendered it. */
export interface RenderedSlide {
  id: string
  /** The `<svg data-marpit-svg>` element, whole. */
  html: string
  /** Presenter notes as plain text. */
  notes: string
}

export interface Rendered {
  title: string
  lang: string
  slides: RenderedSlide[]
  /** The theme's CSS as marp-core scoped it, fonts not included. */
  css: string
  /** `@font-face` rules with embedded subsets. */
  fontCss: string
}

/** One line of set text: the slice [start, end) of the plain text of what was set. */
export interface SetLine {
  /** UTF-16 offsets into the concatenated text of the content. */
  start: number
  end: number
  text: string
  /** Width in px without trailing white space; of a text that needed no look to fit, `atMost`. */
  width: number
}

/** How lines are chosen: `title` balances and cuts by structure; `body` fills; `label` balances by phrase; `code` cuts anywhere. */
export type Manner = 'title' | 'body' | 'label' | 'code'

/** Measures and breaks text with the fonts that the deck embeds. Synchronous once made. */
export interface Typesetter {
  /** Lines of `content` in a box `width` px wide. Never wider, never empty unless the text is; hard `break` nodes end a line. */
  set: (content: PhrasingContent[], style: TextStyle, width: number, manner: Manner) => SetLine[]
  /** Width in px of one unbroken line; with manner `code`, in the code face. */
  width: (text: string, style: TextStyle, manner?: Manner) => number
  /** No less than `width`, in px, without a look at the text's shapes; infinite where that is not to be known. */
  atMost: (text: string, style: TextStyle) => number
  /** Characters of `text` that no embedded font covers, each once. */
  uncovered: (text: string) => string[]
}

/** A style with where its text starts inside the body box and the space above it. */
export interface BlockStyle extends TextStyle {
  /** Left edge of the text from the left edge of the body, px. */
  indent: number
  /** Space above when it follows something, px. */
  before: number
}

/** What a theme's CSS was measured to give; `themes/NAME.metrics.json` for our own. */
export interface ThemeMetrics {
  name: string
  /** True when the theme styles our structural layouts; else everything is set as bullets. */
  structural: boolean
  slide: { width: number; height: number }
  title: Box
  body: Box
  /** Keyed by role: title, titleSmall, crumb, l1, l1Head, l2, l3, lead, p, quote, th, td, tdSmall, code, codeSmall, caption ... */
  styles: Record<string, BlockStyle>
  /** What the theme's steps of tightening change, the gentlest first: the styles in class `tight-N`. */
  steps?: Record<string, BlockStyle>[]
  /** Of a theme that has not our colour tokens: `paper`, `ink` and `sea` (its links), as `#rrggbb`. */
  colors?: Record<string, string>
}

/** What `make` gave for the same key before, where that is remembered; else what it gives now. */
export type Remember = <T>(key: string, make: () => T) => T

/** An AWS service as `services/` knows it. */
export interface Service {
  /** File-safe key, e.g. `amazon-ec2`. */
  key: string
  /** The official name, e.g. `Amazon EC2`. */
  name: string
}

/** What a layout may lean on. */
export interface LayoutContext {
  typesetter: Typesetter
  metrics: ThemeMetrics
  /** The service that this whole text names, if it names one. */
  service: (text: string) => Service | undefined
  /** The service that a title is about, if it is about one. */
  titleService?: (title: string) => Service | undefined
  /** For what is dear and depends on a text alone; absent, nothing is remembered. */
  remember?: Remember
  /** Only whether it fits is asked: where lines end need not be noted. */
  trial?: boolean
}

/** One arrangement of a slide: a file in `layout/`, a line in its registry. */
export interface Layout {
  name: string
  /**
   * Could this sibling be part of the structure? A run of siblings for which this holds is
   * offered to `match` as a slide of its own. Absent: only whole slides are offered.
   */
  item?: (topic: Topic) => boolean
  /** Sets what stands before and after its one item as it is: siblings may share its slide. */
  around?: boolean
  /** A topic with nothing under it may be the whole slide. */
  lone?: boolean
  /** Said twice it loses its force: at most one slide a session, unless asked for. */
  once?: boolean
  /**
   * Why `slide.topic` and `slide.items` show this structure; undefined when they do not. Conservative.
   * Whether they fit is for `arrange` and `place` to say.
   */
  match: (slide: Slide, context: LayoutContext) => string | undefined
  /**
   * The slide with `children` (and `heading`) as plain mdast in which the theme's CSS finds its
   * boxes, and `data.classes`/`data.style` as it needs. No word changes.
   */
  arrange: (slide: Slide, context: LayoutContext) => Slide
  /**
   * Where everything stands, and line breaks noted on the text nodes (`data.breaks`) unless it is
   * a trial; undefined when it does not fit without going below its stated sizes.
   */
  place: (slide: Slide, context: LayoutContext) => Placement | undefined
}

/** What a lint rule noticed, said in both languages: what was found, and what to do. */
export interface Finding {
  place?: Position
  severity: 'info' | 'warning'
  en: string
  ja: string
  /** The words in question, and what may have been meant. */
  actual?: string
  expected?: string[]
}

/** What lint rules may lean on. */
export interface LintContext {
  /** Characters of a text that no embedded font covers, each once. */
  uncovered: Typesetter['uncovered']
  remember?: Remember
}

/** One thing to notice about a planned outline: a file in `lint/`, a line in its registry. Changes nothing. */
export type LintRule = (outline: Outline, context: LintContext) => Finding[]
