import { Marp } from '@marp-team/marp-core'
import type { Element } from 'hast'
import { makeDeck, readOutline } from '../../src/pipeline/make-deck.js'
import type { Tools } from '../../src/pipeline/setting.js'
import { deckMarkdown, renderSlides, type NumberedDeck } from '../../src/pipeline/render-deck.js'
import { loadTheme } from '../../src/theme/load-theme.js'
import { createTypesetter } from '../../src/typeset/create-typesetter.js'
import type { Deck } from '../../src/types/deck.js'
import type { Outline } from '../../src/types/outline.js'
import { bare, elementsIn, parseHtml, textOf } from './html-slides.js'
import { sectionRenderer } from '../../src/render/section-renderer.js'

export interface MadeSlides {
  outline: Outline
  deck: Deck
  rendered: NumberedDeck
  /** The Markdown that people open in Marp. */
  markdown: string
  /** The same Markdown, by marp-core as marp-cli has it. */
  marpSlides: string[]
}

let tools: Promise<Tools> | undefined

/** All that decks of a test file share. */
export function sharedTools(): Promise<Tools> {
  return (tools ??= Promise.all([loadTheme('jaws'), createTypesetter()]).then(
    ([theme, typesetter]) => ({ theme, typesetter, renderer: sectionRenderer(theme.css) }),
  ))
}

const options = { lang: 'ja', dark: false, fonts: 'woff' as const }

/** Notes through every stage of the program up to its slides, without files and without a browser. */
export async function renderNotes(
  notes: string,
  path: string,
): Promise<Pick<MadeSlides, 'outline' | 'deck' | 'rendered'>> {
  const shared = await sharedTools()
  const outline = readOutline(new TextEncoder().encode(notes), path, {})
  const deck = makeDeck(outline, {}, shared)
  return { outline, deck, rendered: renderSlides(deck, shared.theme, options) }
}

let marp: Marp | undefined

/** Marp as marp-cli has it; to read the theme takes it longer than most decks. */
function marpWith(css: string): Marp {
  if (marp) return marp
  marp = new Marp({ script: false })
  marp.themeSet.add(css)
  return marp
}

/** `renderNotes`, and what Marp makes of the Markdown of the same deck. */
export async function makeSlides(notes: string, path: string): Promise<MadeSlides> {
  const { theme } = await sharedTools()
  const made = await renderNotes(notes, path)
  const markdown = deckMarkdown(made.deck, theme, options)
  const marpSlides = marpWith(theme.css).render(markdown, { htmlAsArray: true }).html
  return { ...made, markdown, marpSlides }
}

/** A picture that Marp puts in the place of an emoji counts as the emoji. */
const spelled = (html: string): string =>
  html.replace(/<img class="emoji"[^>]*?alt="([^"]*)"[^>]*>/g, '$1')

/** Text of one slide without white space, header and footer too. */
export function slideText(html: string): string {
  return bare(textOf(parseHtml(spelled(html)), ['style', 'script']))
}

const inert = new Set(
  'html head body svg foreignobject section header footer h1 h2 h3 h4 h5 h6 p ul ol li a strong em del code pre table thead tbody tr th td blockquote br hr img span sup sub input s'.split(
    ' ',
  ),
)

function isLive({ tagName, properties }: Element): boolean {
  if (!inert.has(tagName.toLowerCase())) return true
  if (Object.keys(properties).some((name) => /^on/i.test(name))) return true
  const { href, src } = properties
  if (href !== undefined && !/^(?:https?:|mailto:|#)/i.test(String(href))) return true
  return src !== undefined && !/^data:image\/|^$/i.test(String(src))
}

/** Elements of a slide that could run, load or lead somewhere unsafe; one line each. */
export function liveElements(html: string): string[] {
  return elementsIn(parseHtml(spelled(html)), isLive).map(
    ({ tagName, properties }) => `${tagName} ${JSON.stringify(properties)}`,
  )
}
