import { furniture, layouts } from '../layout/index.js'
import { plain } from '../layout/foreign/index.js'
import type { FitContext } from '../paginate/fit/fit-deck.js'
import { openerOf } from '../layout/session/opener.js'
import { findService } from '../services/find-service.js'
import { serviceOfTitle } from '../services/service-of-title.js'
import { measureBy } from '../paginate/cut/measure-by.js'
import { memory } from '../memo/memory.js'
import { recognisersOf } from '../paginate/structures/recognisers-of.js'
import type { Kept } from './render-deck.js'
import { settledCut, settledFit } from '../memo/settled.js'
import type { Cutting } from '../paginate/cut/cut-siblings.js'
import type { Theme } from '../theme/load-theme.js'
import { topicKeys } from '../memo/topic-keys.js'
import { shelf } from '../tree/shelf.js'
import { rememberTypesetter } from '../typeset/remember-typesetter.js'
import type { FontFamily, Outline, Topic } from '../types/outline.js'
import type { Layout, LayoutContext, Service, Typesetter } from '../types/layout.js'

/** What the user may say about a deck; the front matter's own settings give way to it. */
export interface DeckOptions {
  encoding?: string
  slideLevel?: number
  minutes?: number
  lang?: string
  /** Language of the messages; English when absent. */
  messages?: 'en' | 'ja'
}

/** What all decks of a run share. */
export interface Tools extends Kept {
  typesetter: Typesetter
  /** The face that `typesetter` measures; default Noto Sans JP. */
  family?: FontFamily
  theme: Theme
  /** Opens another theme, which notes may ask for by its name. */
  openTheme?: (name: string) => Promise<Theme>
  /** Opens another face, which notes may ask for. */
  openTypesetter?: (family?: FontFamily) => Promise<Typesetter>
}

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

/** What the user or the front matter says, else Japanese where the text has its characters. */
export function langOf(outline: Outline, options: DeckOptions): string {
  const said = options.lang ?? outline.matter.lang
  return said ?? (japanese.test(String(outline.file.value)) ? 'ja' : 'en')
}

/** Layouts that an author may ask for; the others show what the deck is made of. */
export const contentLayouts = Object.entries<Layout>(layouts).flatMap(([name, layout]) =>
  furniture.has(layout) ? [] : [name],
)

/** What a theme can show that knows nothing of ours: headings, lists, and what Markdown has. */
const plainLayouts = { bullets: layouts.bullets, cover: plain, session: plain }

/** What layouts lean on; where nothing lasts, a build remembers for itself. */
function layoutContext({ typesetter, theme, remember }: Tools): LayoutContext {
  const known = remember ?? memory().remember
  const services = shelf<Service | undefined>(known, 'services')
  const titles = shelf<Service | undefined>(known, 'titles')
  return {
    metrics: theme.metrics,
    typesetter: rememberTypesetter(typesetter, remember),
    service: (text) => services(text, () => findService(text)),
    titleService: (text) => titles(text, () => serviceOfTitle(text)),
    remember: known,
  }
}

/** What the stages of one deck lean on. */
export interface Making {
  cutting: Cutting
  context: FitContext
  structural: boolean
  lang: string
  /** Length of the talk, where one is asked for. */
  minutes?: number
}

/** A topic of which the head of a slide shows no address. */
function withoutUrl(topic: Topic): Topic {
  const { url: _, ...data } = topic.data
  return { ...topic, data }
}

/** What the stages lean on to make a deck of this outline. */
export function makingOf(outline: Outline, options: DeckOptions, tools: Tools): Making {
  const { theme, remember, settled } = tools
  const base = layoutContext(tools)
  const keys = topicKeys(remember)
  const { structural } = theme.metrics
  const slideLevel = options.slideLevel ?? outline.matter.slideLevel
  const minutes = options.minutes ?? outline.matter.minutes
  const undivided = minutes !== undefined && minutes < 10
  const cutting: Cutting = {
    measure: measureBy(base, keys),
    room: theme.metrics.body.height + 8,
    steps: theme.metrics.steps?.length ?? 0,
    recognisers: structural ? recognisersOf(base, keys, remember) : [],
    slideLevel,
    ...(structural
      ? {
          opener: (topic, n, count, first, speaker) =>
            openerOf(undivided ? withoutUrl(topic) : topic, n, count, first, base, speaker),
        }
      : {}),
    undivided,
    recall: remember && ((topic, make) => remember(`cut ${slideLevel} ${keys.whole(topic)}`, make)),
    unchanged: settled && settledCut(settled),
  }
  const lang = langOf(outline, options)
  const context: FitContext = {
    ...base,
    lang,
    layouts: structural ? layouts : plainLayouts,
    bullets: layouts.bullets,
    recall: remember && { remember, nameOf: keys.whole },
    unchanged: settled && settledFit(settled),
  }
  return { cutting, context, structural, lang, minutes }
}
