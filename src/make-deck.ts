import { fitDeck } from './fit/fit-deck.js'
import type { FitContext } from './fit/fit-deck.js'
import { reportUnheld } from './fit/report-unheld.js'
import { furnish } from './furnish.js'
import { layouts } from './layout/index.js'
import { plain } from './layout/plain.js'
import { lintOutline } from './lint/lint-outline.js'
import { outlineOf } from './outline/outline-of.js'
import { parseFile } from './parse/index.js'
import { checkLayouts } from './plan/check-layouts.js'
import { movedLines } from './plan/moved-lines.js'
import { planOutline } from './plan/plan-outline.js'
import { readBytes } from './read/read-bytes.js'
import { findService } from './services/find-service.js'
import { serviceOfTitle } from './services/service-of-title.js'
import { measureBy } from './measure-by.js'
import { memory } from './memory.js'
import { recognisersOf } from './recognisers-of.js'
import type { Kept } from './render-deck.js'
import { settledCut, settledFit, withSettled } from './settled.js'
import { splitOutline } from './split/split-outline.js'
import type { Cutting } from './split/cut-siblings.js'
import { guessSeconds, talkSeconds, timeDeck } from './talk-seconds.js'
import type { Theme } from './theme/load-theme.js'
import { topicKeys } from './topic-keys.js'
import { shelf } from './tree/shelf.js'
import { rememberTypesetter } from './typeset/remember-typesetter.js'
import type { Deck, FontFamily, LayoutContext, Outline, Service, Typesetter } from './types.js'

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

/** bytes -> outline: the stages that know nothing of slides. */
export function readOutline(bytes: Uint8Array, path: string, options: DeckOptions): Outline {
  const file = readBytes(bytes, path, { encoding: options.encoding })
  return outlineOf(parseFile(file), file)
}

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

/** What the user or the front matter says, else Japanese where the text has its characters. */
export function langOf(outline: Outline, options: DeckOptions): string {
  const said = options.lang ?? outline.matter.lang
  return said ?? (japanese.test(String(outline.file.value)) ? 'ja' : 'en')
}

/** Layouts that an author may ask for; the others show what the deck is made of. */
const contentLayouts = Object.keys(layouts).filter(
  (name) => !['cover', 'agenda', 'session', 'services', 'links'].includes(name),
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
interface Making {
  cutting: Cutting
  context: FitContext
  structural: boolean
  lang: string
  /** Length of the talk, where one is asked for. */
  minutes?: number
}

/** plan -> deck: split, layout and fit, furniture, and the seconds of each slide. */
function slidesOf(planned: Outline, making: Making): Deck {
  const { cutting, context, structural, lang, minutes } = making
  const content = fitDeck(splitOutline(planned, cutting), context)
  if (structural) reportUnheld(content)
  return timeDeck(furnish(content, planned.root, lang, context, minutes), planned.root)
}

/** How often a talk is planned anew that turned out too long. */
const mostPlans = 4

/**
 * The outline planned, and its deck. Planning for so many minutes cuts slides to count them, but
 * does not fit them; should fitting make a talk too long, it is planned with that much less time.
 */
function planDeck(outline: Outline, making: Making): { planned: Outline; deck: Deck } {
  const { minutes } = making
  const { messages } = outline.file
  const before = messages.length
  let spare = 0
  const countSeconds = (planned: Outline): number =>
    spare + guessSeconds(splitOutline(planned, making.cutting).slides, planned.root)
  for (let plans = 1; ; plans++) {
    const planned = checkLayouts(planOutline(outline, { minutes, countSeconds }), contentLayouts)
    const impossible = messages.slice(before).some(({ ruleId }) => ruleId === 'minutes-too-few')
    const deck = slidesOf(planned, making)
    const over = minutes === undefined ? 0 : talkSeconds(deck) - minutes * 60
    if (over <= 0 || impossible || plans === mostPlans) return { planned, deck }
    spare += over
    messages.length = before
  }
}

/** outline -> deck: plan, split, layout and fit, with cover and agenda. */
export function makeDeck(outline: Outline, options: DeckOptions, tools: Tools): Deck {
  const { theme, remember, settled } = tools
  const base = layoutContext(tools)
  const keys = topicKeys(remember)
  const { structural } = theme.metrics
  const slideLevel = options.slideLevel ?? outline.matter.slideLevel
  const cutting: Cutting = {
    measure: measureBy(base, keys),
    room: theme.metrics.body.height + 8,
    steps: theme.metrics.steps?.length ?? 0,
    recognisers: structural ? recognisersOf(base, keys, remember) : [],
    slideLevel,
    recall: remember && ((topic, make) => remember(`cut ${slideLevel} ${keys.whole(topic)}`, make)),
    unchanged: settled && settledCut(settled),
  }
  const context: FitContext = {
    ...base,
    layouts: structural ? layouts : plainLayouts,
    bullets: layouts.bullets,
    recall: remember && { remember, nameOf: keys.whole },
    unchanged: settled && settledFit(settled),
  }
  const lang = langOf(outline, options)
  const minutes = options.minutes ?? outline.matter.minutes
  const making = { cutting, context, structural, lang, minutes }
  const { planned, deck } = planDeck(withSettled(outline, settled), making)
  lintOutline(planned, {
    uncovered: base.typesetter.uncovered,
    remember: base.remember,
    lang: options.messages,
  })
  if (minutes === undefined) return deck
  return { ...deck, planned: { minutes, moved: movedLines(planned) } }
}
