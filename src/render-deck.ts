import { compileDeck } from './compile/compile-deck.js'
import { renderMarkdown } from './render/render-markdown.js'
import { serviceIcon } from './services/service-icon.js'
import { lineBreakCss } from './theme/line-break-css.js'
import type { Theme } from './theme/load-theme.js'
import { ticksStyle } from './theme/ticks.js'
import { subsetFonts } from './typeset/subset-fonts.js'
import type { Deck, Rendered } from './types.js'

export interface RenderOptions {
  lang: string
  dark: boolean
  fonts: 'woff' | 'woff2' | 'truetype'
}

const tag = /<[^>]*>/g
const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

/** The text that a browser shows of this HTML. */
function textOf(html: string): string {
  return html
    .replace(tag, ' ')
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity)
}

/** CSS that gives each service's pictures their icon, once a deck. */
function iconStyle(deck: Deck): string[] {
  const icons = new Map<string, string>()
  for (const slide of deck.slides) {
    for (const item of slide.placement?.items ?? []) {
      if (item.kind === 'icon' && item.source) icons.set(item.source, item.alt ?? '')
    }
  }
  return [...icons].map(([key, name]) => {
    const svg = Buffer.from(serviceIcon(key)).toString('base64')
    return `img[alt="${name}"]{content:url(data:image/svg+xml;base64,${svg})}`
  })
}

/** CSS of this deck alone: where its sessions start, and the icons that it shows. */
function deckStyle(deck: Deck): string {
  const firsts = deck.sessions.flatMap(({ first }) => (first ? [first] : []))
  return [ticksStyle(firsts, deck.slides.length), ...iconStyle(deck)].filter(Boolean).join('\n')
}

/** The deck as clean Marp Markdown. */
export function deckMarkdown(deck: Deck, theme: Theme, options: RenderOptions): string {
  const classes = options.dark ? ['dark'] : []
  return compileDeck(deck, {
    theme: theme.name,
    lang: options.lang,
    classes,
    style: deckStyle(deck),
  })
}

/** deck -> slides in HTML with CSS and embedded fonts. */
export async function renderDeck(
  deck: Deck,
  theme: Theme,
  options: RenderOptions,
): Promise<Rendered> {
  const classes = options.dark ? ['dark'] : []
  const { lang } = options
  const style = deckStyle(deck)
  const markdown = compileDeck(deck, { theme: theme.name, lang, classes, style, marks: true })
  const ids = deck.slides.map((slide) => slide.data.id)
  const { slides, css } = renderMarkdown(markdown, theme.css, ids)
  const text = `${slides.map(({ html }) => textOf(html)).join('')}0123456789 /.☐☑•`
  const mono = /<code/.test(slides.map(({ html }) => html).join(''))
  const fontCss = await subsetFonts(
    [
      { weight: 400, text },
      { weight: 700, text },
      ...(mono ? [{ weight: 400 as const, mono, text }] : []),
    ],
    options.fonts,
  )
  return { title: deck.title, lang, slides, css: `${css}\n${lineBreakCss}`, fontCss }
}
