import { compileDeck, frontMatter } from '../compile/compile-deck.js'
import { drawingRule } from '../compile/drawing-address.js'
import { frameOf } from '../compile/frame-of.js'
import { slideMarkdown } from '../compile/slide-markdown.js'
import { eachNode } from '../tree/each-node.js'
import { viewerWords } from '../export/html/viewer-words.js'
import { finishSection } from '../render/finish-section.js'
import { renderFinishedMarkdown } from '../render/render-finished-markdown.js'
import { scopeRules } from '../render/scope-rules.js'
import { sectionRenderer, type SectionRenderer } from '../render/section-renderer.js'
import { serviceIcon } from '../services/service-icon.js'
import type { Theme } from '../theme/load-theme.js'
import { lineBreakCss } from '../theme/line-break-css.js'
import { ticksStyle } from '../theme/ticks.js'
import { withOurFonts } from '../typeset/font-stack.js'
import { subsetFonts } from '../typeset/subset-fonts.js'
import { faceCss } from '../typeset/typeset-css.js'
import type { Deck, Rendered, RenderedSlide, Slide } from '../types/deck.js'
import type { FontFamily } from '../types/outline.js'
import { withOutputs } from './with-outputs.js'

export interface RenderOptions {
  lang: string
  dark: boolean
  fonts: 'woff' | 'woff2' | 'truetype'
  /** Default Noto Sans JP, as a finished deck always has it. */
  family?: FontFamily
}

// Every `<` of rendered HTML has its `>`.
// oxlint-disable-next-line regexp/no-super-linear-move
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

/** CSS that draws the deck's drawings (SVG), each once. */
function drawingStyle(deck: Deck): string[] {
  const rules = new Set<string>()
  for (const slide of deck.slides) {
    for (const node of [...slide.heading, ...slide.children]) {
      eachNode(node, (found) => {
        if (found.type === 'image' && found.data?.drawing) rules.add(drawingRule(found))
      })
    }
  }
  return [...rules]
}

/** CSS of this deck alone: its face, where its sessions start, and the icons that it shows. */
function deckStyle(deck: Deck, { family = 'noto' }: RenderOptions): string {
  const firsts = deck.sessions.flatMap(({ first }) => (first ? [first] : []))
  const style = [faceCss('section', family), ticksStyle(firsts, deck.slides.length)]
  return [...style, ...iconStyle(deck), ...drawingStyle(deck)].filter(Boolean).join('\n')
}

/** The deck as clean Marp Markdown. */
export function deckMarkdown(deck: Deck, theme: Theme, options: RenderOptions): string {
  // The remark is how a later run knows the file as one that it may replace.
  if (deck.finished)
    return deck.finished.markdown.replace(
      /^---\n(?:# made by jaws-deck\n)?/,
      '---\n# made by jaws-deck\n',
    )
  const frame = frameOf(deck)
  const markdownOf = (slide: Slide) => slide.markdown ?? slideMarkdown(slide, frame(slide), false)
  const style = deckStyle(deck, options)
  return compileDeck(deck, markdownOf, {
    theme: theme.name,
    lang: options.lang,
    classes: classesOf(options),
    style,
  })
}

const classesOf = ({ dark }: RenderOptions): string[] => (dark ? ['dark'] : [])

/** What the viewer shows beside the slides: presenter notes, and words of its own. */
function besides({ slides, lang }: Rendered): { notes: string; words: string } {
  const notes = slides.map((slide) => slide.notes).join(' ')
  return { notes, words: Object.values(viewerWords(lang)).join(' ') }
}

/** The slides with the fonts for all their text, and for what stands beside it. */
export async function withFonts(
  rendered: Rendered,
  { fonts, family }: RenderOptions,
): Promise<Rendered> {
  const { notes, words } = besides(rendered)
  const shown = rendered.slides.map(({ html }) => textOf(html)).join('')
  const text = `${shown}0123456789 /.☐☑•${words}`
  const mono = rendered.slides.some(({ html }) => html.includes('<code'))
  const fontCss = await subsetFonts(
    [
      { weight: 400, text: text + notes },
      { weight: 700, text },
      ...(mono ? [{ weight: 400 as const, mono: true, text }] : []),
    ],
    fonts,
    { family },
  )
  return { ...rendered, fontCss }
}

/** A slide in HTML, with its number; and words of it that its HTML does not show. */
export interface NumberedSlide extends RenderedSlide {
  missing: string[]
}

/** A deck's slides in HTML. */
export interface NumberedDeck extends Rendered {
  slides: NumberedSlide[]
}

/** The slides in HTML, numbered; rendered now where their chapters did not want HTML. */
function numberedSlides(
  deck: Deck,
  theme: Theme,
  options: RenderOptions,
  renderer: SectionRenderer,
): NumberedSlide[] {
  const { size, paginate } = deck.matter
  const writing = {
    frame: frameOf(deck),
    front: `---\n${frontMatter({ size, paginate }, { theme: theme.name, lang: options.lang })}`,
    renderer,
    wanted: { markdown: false, html: true },
  }
  const isWhole = deck.slides.every(({ section }) => section)
  const slides = isWhole ? deck.slides : withOutputs(deck.slides, writing)
  const common = classesOf(options)
  return slides.flatMap(({ section, data: { id, layout, classes, style } }, index) => {
    if (!section) return []
    const frame = { ...section, classes: [layout, ...classes, ...common].join(' '), style }
    const html = finishSection(section.html, index + 1, slides.length, frame)
    return [{ id, html, notes: section.notes, missing: section.missing }]
  })
}

/** deck -> slides in HTML with CSS; `fontCss` stays empty. */
export function renderSlides(
  deck: Deck,
  theme: Theme,
  options: RenderOptions,
  renderer = sectionRenderer(theme.css),
): NumberedDeck {
  const { lang } = options
  const empty = { title: deck.title, lang, fontCss: '' }
  if (deck.finished) {
    const { markdown, pictures } = deck.finished
    const { slides, css } = renderFinishedMarkdown(markdown, theme.css, pictures)
    const whole = slides.map((slide) => ({ ...slide, missing: [] }))
    return { ...empty, slides: whole, css: withOurFonts(css, options.family ?? 'noto') }
  }
  const slides = numberedSlides(deck, theme, options, renderer)
  const css = [renderer.css(), scopeRules(deckStyle(deck, options)), lineBreakCss].join('\n')
  return { ...empty, slides, css }
}

/** deck -> slides in HTML with CSS and embedded fonts. */
export async function renderDeck(
  deck: Deck,
  theme: Theme,
  options: RenderOptions,
  renderer?: SectionRenderer,
): Promise<Rendered> {
  return withFonts(renderSlides(deck, theme, options, renderer), options)
}
