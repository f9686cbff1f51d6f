import { createHash } from 'node:crypto'
import { compileDeck } from '../compile/compile-deck.js'
import { compileSlides } from '../compile/compile-slides.js'
import type { Compiled } from '../compile/recall-markdown.js'
import { viewerWords } from '../export/html/viewer-words.js'
import { renderFinishedMarkdown } from '../render/render-finished-markdown.js'
import { scopeRules } from '../render/scope-rules.js'
import { sectionRenderer, type SectionRenderer } from '../render/section-renderer.js'
import type { Settled } from '../memo/settled.js'
import { serviceIcon } from '../services/service-icon.js'
import { lineBreakCss } from '../theme/line-break-css.js'
import type { Theme } from '../theme/load-theme.js'
import { ticksStyle } from '../theme/ticks.js'
import { withOurFonts } from '../typeset/font-stack.js'
import { subsetFonts } from '../typeset/subset-fonts.js'
import { faceCss } from '../typeset/typeset-css.js'
import type { Deck, Rendered } from '../types/deck.js'
import type { FontFamily } from '../types/outline.js'
import type { Remember } from '../types/layout.js'

export interface RenderOptions {
  lang: string
  dark: boolean
  fonts: 'woff' | 'woff2' | 'truetype'
  /** Default Noto Sans JP, as a finished deck always has it. */
  family?: FontFamily
}

/** What is kept from one build to the next, where there is a next. */
export interface Kept {
  /** Of the same theme. */
  renderer?: SectionRenderer
  /** Of the same deck. */
  compiled?: Compiled
  remember?: Remember
  /** Of the same theme and face. */
  settled?: Settled
}

const tag = /<[^>]*>/g
const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

/** The text that a browser shows of this HTML. */
function textOf(html: string): string {
  return html
    .replace(tag, ' ')
    .replace(/&#x([\da-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, decimal: string) => String.fromCodePoint(Number(decimal)))
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity)
}

/** CSS that gives each service's pictures and titles their icon; each SVG stands once in a deck. */
function iconStyle(deck: Deck): string[] {
  const icons = new Map<string, string>()
  for (const slide of deck.slides) {
    for (const item of slide.placement?.items ?? []) {
      if (item.kind === 'icon' && item.source) icons.set(item.source, item.alt ?? '')
    }
  }
  return [...icons].map(([key, name]) => {
    const svg = Buffer.from(serviceIcon(key)).toString('base64')
    return [
      `section{--${key}:url(data:image/svg+xml;base64,${svg})}`,
      `img[alt="${name}"]{content:var(--${key})}`,
      `section.icon-${key}{--icon:var(--${key})}`,
    ].join('\n')
  })
}

/** CSS of this deck alone: its face, where its sessions start, and the icons that it shows. */
function deckStyle(deck: Deck, { family = 'noto' }: RenderOptions): string {
  const firsts = deck.sessions.flatMap(({ first }) => (first ? [first] : []))
  const style = [faceCss('section', family), ticksStyle(firsts, deck.slides.length)]
  return [...style, ...iconStyle(deck)].filter(Boolean).join('\n')
}

/** The deck as clean Marp Markdown. */
export function deckMarkdown(
  deck: Deck,
  theme: Theme,
  options: RenderOptions,
  kept: Kept = {},
): string {
  // The remark is how a later run knows the file as one that it may replace.
  if (deck.finished)
    return deck.finished.markdown.replace(
      /^---\n(?:# made by jaws-deck\n)?/,
      '---\n# made by jaws-deck\n',
    )
  const classes = options.dark ? ['dark'] : []
  const style = deckStyle(deck, options)
  const setting = { theme: theme.name, lang: options.lang, classes, style }
  return compileDeck(deck, setting, kept.compiled)
}

/** What the viewer shows beside the slides: presenter notes, and words of its own. */
function besides({ slides, lang }: Rendered): { notes: string; words: string } {
  const notes = slides.map((slide) => slide.notes).join(' ')
  return { notes, words: Object.values(viewerWords(lang)).join(' ') }
}

/** The slides with the fonts for all their text, and for what stands beside it. */
export async function withFonts(
  rendered: Rendered,
  { fonts, family }: RenderOptions,
  remember: Remember = (_, make) => make(),
): Promise<Rendered> {
  const { notes, words } = besides(rendered)
  const shown = rendered.slides.map(({ html }) => textOf(html)).join('')
  const text = `${shown}0123456789 /.☐☑•${words}`
  const mono = rendered.slides.some(({ html }) => html.includes('<code'))
  const key = createHash('sha256').update(`${text}\0${notes}`).digest('hex')
  const kept = remember(`fonts ${fonts} ${family} ${mono} ${key}`, () => ({ css: '' }))
  kept.css ||= await subsetFonts(
    [
      { weight: 400, text: text + notes },
      { weight: 700, text },
      ...(mono ? [{ weight: 400 as const, mono: true, text }] : []),
    ],
    fonts,
    { family },
  )
  return { ...rendered, fontCss: kept.css }
}

/** deck -> slides in HTML with CSS; `fontCss` stays empty. */
export function renderSlides(
  deck: Deck,
  theme: Theme,
  options: RenderOptions,
  kept: Kept = {},
): Rendered {
  const { lang } = options
  const empty = { title: deck.title, lang, fontCss: '' }
  if (deck.finished) {
    const { markdown, pictures } = deck.finished
    const { slides, css } = renderFinishedMarkdown(markdown, theme.css, pictures)
    return { ...empty, slides, css: withOurFonts(css, options.family ?? 'noto') }
  }
  const renderer = kept.renderer ?? sectionRenderer(theme.css)
  const classes = options.dark ? ['dark'] : []
  const setting = { theme: theme.name, lang, classes }
  const { front, slides: compiled } = compileSlides(deck, setting, kept.compiled)
  const sources = compiled.map((parts, index) => {
    const { id = '', style } = deck.slides[index]?.data ?? {}
    return { id, ...parts, style }
  })
  const slides = renderer.render(front, sources, kept.remember)
  const css = [renderer.css(), scopeRules(deckStyle(deck, options)), lineBreakCss].join('\n')
  return { ...empty, slides, css }
}

/** deck -> slides in HTML with CSS and embedded fonts. */
export async function renderDeck(
  deck: Deck,
  theme: Theme,
  options: RenderOptions,
  kept: Kept = {},
): Promise<Rendered> {
  return withFonts(renderSlides(deck, theme, options, kept), options, kept.remember)
}
