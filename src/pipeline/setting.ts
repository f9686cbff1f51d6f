import { sha256 } from '../host/index.js'
import { frontMatter } from '../compile/compile-deck.js'
import { frameOf } from '../compile/frame-of.js'
import type { SlideFrame } from '../compile/slide-markdown.js'
import type { Format } from '../export/formats.js'
import { proseOf } from '../outline/prose-of.js'
import { languageOf } from '../tree/language-of.js'
import { furniture, layouts } from '../layout/index.js'
import { plain } from '../layout/foreign/index.js'
import { catalogueOf } from '../messages/catalogue.js'
import { openerOf } from '../layout/session/opener.js'
import { measureBy } from '../paginate/cut/measure-by.js'
import type { Pagination } from '../paginate/paginate.js'
import { sessionsOf, titleOf } from '../paginate/parts.js'
import { recognisersOf } from '../paginate/structures/recognisers-of.js'
import type { SectionRenderer } from '../render/section-renderer.js'
import { findService } from '../services/find-service.js'
import { serviceOfTitle } from '../services/service-of-title.js'
import type { Theme } from '../theme/load-theme.js'
import { lastTexts } from '../typeset/last-texts.js'
import type { Slide } from '../types/deck.js'
import type { Language } from '../messages/language.js'
import type { FontFamily, Matter, Outline, Topic } from '../types/outline.js'
import type { Layout, LayoutContext, Typesetter } from '../types/layout.js'

/** Settings of a deck that a config file may give beforehand. */
export type MatterDefaults = Pick<
  Matter,
  'lang' | 'theme' | 'font' | 'dark' | 'minutes' | 'slideLevel' | 'to' | 'handout' | 'paper'
>

/** What the user may say about a deck; the front matter's own settings give way to it. */
export interface DeckOptions {
  encoding?: string
  slideLevel?: number
  minutes?: number
  lang?: string
  dark?: boolean
  /** Language of the messages; English when absent. */
  messages?: Language
  /** What holds where the notes say nothing: of a config file. */
  defaults?: MatterDefaults
  /** What inputs hold that are not read from the disk (a pipe), by their path. */
  given?: ReadonlyMap<string, Uint8Array>
}

/** What all decks of a run share. */
export interface Tools {
  typesetter: Typesetter
  /** The face that `typesetter` measures; default Noto Sans JP. */
  family?: FontFamily
  theme: Theme
  /** Renders slides under `theme`. */
  renderer: SectionRenderer
}

/** What slides are wanted for: each output takes time that a deck without it need not spend. */
export interface Wanted {
  markdown: boolean
  html: boolean
}

/** Formats that show the slides' HTML; the others are drawn or are text. */
const inHtml = new Set<Format>(['html', 'png', 'og', 'contact-sheet'])

/**
 * What these formats want of the slides.
 *
 * @param isShown The slides are also shown on a page.
 */
export const wantedBy = (formats: Format[], isShown = false): Wanted => ({
  markdown: formats.includes('md'),
  html: isShown || formats.some((format) => inHtml.has(format)),
})

/** All that the slides of a deck depend on beside their own words. */
export interface Setting extends Pagination {
  structural: boolean
  lang: string
  /** Length of the talk, where one is asked for. */
  minutes?: number
  /** What frames a slide: breadcrumb and footer. */
  frame: (slide: Slide) => SlideFrame
  /** Front matter whose directives hold for every slide. */
  front: string
  renderer: SectionRenderer
  wanted: Wanted
  /** Names this setting: equal names, equal slides of equal words. */
  name: string
}

/** What the user or the front matter says, else what most of the prose is written in. */
export function langOf(outline: Outline, options: DeckOptions): string {
  const said = options.lang ?? outline.matter.lang
  return said ?? languageOf(proseOf(outline))
}

/** Layouts that an author may ask for; the others show what the deck is made of. */
export const contentLayouts = Object.entries<Layout>(layouts).flatMap(([name, layout]) =>
  furniture.has(layout) ? [] : [name],
)

/** What a theme can show that knows nothing of ours: headings, lists, and what Markdown has. */
const plainLayouts = { bullets: layouts.bullets, cover: plain, session: plain }

/** The slide level that was asked for, if any. */
const slideLevelOf = (outline: Outline, options: DeckOptions): number | undefined =>
  options.slideLevel ?? outline.matter.slideLevel

/** A shorter talk (minutes) has no time for dividers. */
const undividedBelow = 10

function paginationOf(outline: Outline, options: DeckOptions, tools: Tools): Pagination {
  const { theme, typesetter } = tools
  const { metrics } = theme
  const undivided = (minutesOf(outline, options) ?? Number.POSITIVE_INFINITY) < undividedBelow
  const base: LayoutContext = {
    metrics,
    typesetter: lastTexts(typesetter),
    service: findService,
    titleService: serviceOfTitle,
  }
  return {
    cutting: {
      measure: measureBy(base),
      room: metrics.body.height + 8,
      steps: metrics.steps?.length ?? 0,
      recognisers: metrics.structural ? recognisersOf(base) : [],
      slideLevel: slideLevelOf(outline, options),
      ...(metrics.structural
        ? {
            opener: (topic, n, count, first, speaker) =>
              openerOf(undivided ? withoutUrl(topic) : topic, n, count, first, base, speaker),
          }
        : {}),
      undivided,
    },
    context: {
      ...base,
      lang: langOf(outline, options),
      words: catalogueOf(options.messages).plan,
      layouts: metrics.structural ? layouts : plainLayouts,
      bullets: layouts.bullets,
    },
  }
}

/** A topic of which the head of a slide shows no address. */
function withoutUrl(topic: Topic): Topic {
  const { url: _, ...data } = topic.data
  return { ...topic, data }
}

/** The length of the talk that is asked for, if any. */
const minutesOf = (outline: Outline, options: DeckOptions): number | undefined =>
  options.minutes ?? outline.matter.minutes

/** The names by which equal settings are known: whatever is not of the words of a slide. */
function nameOf(outline: Outline, options: DeckOptions, tools: Tools, rest: unknown[]): string {
  const { theme, family = 'noto' } = tools
  const { header, footer } = outline.matter
  const own = [theme.css, theme.metrics, family, slideLevelOf(outline, options), header, footer]
  const text = JSON.stringify([...own, titleOf(outline), ...rest])
  return sha256(text)
}

/** What the slides of a planned outline are made by. */
export function settingOf(
  outline: Outline,
  options: DeckOptions,
  tools: Tools,
  wanted: Wanted,
): Setting {
  const { theme, renderer } = tools
  const { matter } = outline
  const lang = langOf(outline, options)
  const names = { title: titleOf(outline), matter, sessions: sessionsOf(outline) }
  const { size, paginate } = matter
  const front = `---\n${frontMatter({ size, paginate }, { theme: theme.name, lang })}`
  return {
    ...paginationOf(outline, options, tools),
    structural: theme.metrics.structural,
    lang,
    minutes: minutesOf(outline, options),
    frame: frameOf(names),
    front,
    renderer,
    wanted,
    name: nameOf(outline, options, tools, [front, minutesOf(outline, options), options.messages]),
  }
}
