import { fitDeck } from './fit/fit-deck.js'
import type { FitContext } from './fit/fit-deck.js'
import { reportUnheld } from './fit/report-unheld.js'
import { furnish } from './furnish.js'
import { layouts } from './layout/index.js'
import { plain } from './layout/plain.js'
import { lintOutline } from './lint/lint-outline.js'
import { blocksOf } from './layout/parts/blocks-of.js'
import { placeBlocks } from './layout/parts/place-blocks.js'
import { outlineOf } from './outline/outline-of.js'
import { parseFile } from './parse/index.js'
import { checkLayouts } from './plan/check-layouts.js'
import { movedLines } from './plan/moved-lines.js'
import { planOutline } from './plan/plan-outline.js'
import { readBytes } from './read/read-bytes.js'
import { findService } from './services/find-service.js'
import { serviceOfTitle } from './services/service-of-title.js'
import { memory } from './memory.js'
import type { Kept } from './render-deck.js'
import { splitOutline } from './split/split-outline.js'
import type { Cutting } from './split/cut-siblings.js'
import { guessSeconds, talkSeconds, timeDeck } from './talk-seconds.js'
import type { Theme } from './theme/load-theme.js'
import { topicKeys, type TopicKeys } from './topic-keys.js'
import { rememberTypesetter } from './typeset/remember-typesetter.js'
import type {
  Deck,
  FontFamily,
  Layout,
  LayoutContext,
  Outline,
  Slide,
  Topic,
  Typesetter,
} from './types.js'

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

/** How `split` measures a topic's own words: as the list would set them. */
function measureBy(context: LayoutContext, keys: TopicKeys): Cutting['measure'] {
  const remember = context.remember ?? memory().remember
  const { styles } = context.metrics
  const measured = (topic: Topic, level: number): { height: number; before: number } => {
    const bare: Topic = { ...topic, children: [] }
    const block = topic.data.origin === 'block'
    const role = block ? 'p' : level === 1 ? 'l1Head' : level === 2 ? 'l2' : 'l3'
    const nested = Array.from({ length: block ? 0 : level - 1 }).reduce<Topic>(
      (inner) => ({ ...bare, heading: [], body: [], children: [inner] }),
      bare,
    )
    const dense = topic.body.some((node) => node.type === 'table' || node.type === 'code')
    const placed = placeBlocks(blocksOf([nested]), context, { dense, itemRole: 'l1Head' })
    const top = Math.min(...placed.items.map((item) => item.y), placed.bottom)
    return { height: placed.bottom - top, before: styles[role]?.before ?? 0 }
  }
  return (topic, level) =>
    remember(`measure ${level} ${keys.own(topic)}`, () => measured(topic, level))
}

/** Layouts as `split` asks them, about a slide that is not made yet. */
function recognisersOf(context: LayoutContext, keys: TopicKeys): Cutting['recognisers'] {
  const remember = context.remember ?? ((_, make) => make())
  const asked = new Set<Layout>([layouts.bullets, layouts.lead])
  return Object.values<Layout>(layouts)
    .filter((layout) => !asked.has(layout))
    .map(({ name, item, around, lone, once, match }) => ({
      name,
      item,
      around,
      lone,
      once,
      plain: name === 'cards' || name === 'columns',
      match: (topic, items) =>
        remember(`match ${name} ${keys.whole(topic)} ${items.map(keys.whole).join(' ')}`, () =>
          match(candidate(topic, items), context),
        ),
    }))
}

function candidate(topic: Topic, items: Topic[]): Slide {
  return {
    type: 'slide',
    heading: topic.heading,
    topic,
    items,
    children: [],
    notes: [],
    data: {
      id: '',
      kind: 'content',
      layout: 'bullets',
      reason: '',
      classes: [],
      breadcrumb: [],
      lines: [],
      noteLines: [],
      seconds: 0,
    },
  }
}

/** Layouts that an author may ask for; the others show what the deck is made of. */
const contentLayouts = Object.keys(layouts).filter(
  (name) => !['cover', 'agenda', 'session', 'services', 'links'].includes(name),
)

/** What a theme can show that knows nothing of ours: headings, lists, and what Markdown has. */
const plainLayouts = { bullets: layouts.bullets, cover: plain, session: plain }

/** What layouts lean on; it remembers what the tools do. */
function layoutContext({ typesetter, theme, remember }: Tools): LayoutContext {
  const { metrics } = theme
  const base = { typesetter, metrics, service: findService, titleService: serviceOfTitle }
  if (!remember) return base
  return {
    metrics,
    remember,
    typesetter: rememberTypesetter(typesetter, remember),
    service: (text) => remember(`service ${text}`, () => findService(text)),
    titleService: (text) => remember(`title service ${text}`, () => serviceOfTitle(text)),
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
  const { theme, remember } = tools
  const base = layoutContext(tools)
  const keys = topicKeys(remember)
  const { structural } = theme.metrics
  const cutting: Cutting = {
    measure: measureBy(base, keys),
    room: theme.metrics.body.height + 8,
    recognisers: structural ? recognisersOf(base, keys) : [],
    slideLevel: options.slideLevel ?? outline.matter.slideLevel,
  }
  const context: FitContext = {
    ...base,
    layouts: structural ? layouts : plainLayouts,
    bullets: layouts.bullets,
  }
  const lang = langOf(outline, options)
  const minutes = options.minutes ?? outline.matter.minutes
  const { planned, deck } = planDeck(outline, { cutting, context, structural, lang, minutes })
  lintOutline(planned, { uncovered: base.typesetter.uncovered, remember, lang: options.messages })
  if (minutes === undefined) return deck
  return { ...deck, planned: { minutes, moved: movedLines(planned) } }
}
