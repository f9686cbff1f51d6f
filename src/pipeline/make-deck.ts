import { fitDeck } from '../paginate/fit/fit-deck.js'
import { reportUnheld } from '../paginate/fit/report-unheld.js'
import { furnish } from './bind.js'
import { lintOutline } from '../lint/lint-outline.js'
import { contentLayouts, makingOf, type DeckOptions, type Making, type Tools } from './setting.js'
import { outlineOf } from '../outline/outline-of.js'
import { parseFile } from '../parse/index.js'
import { checkLayouts } from '../plan/check-layouts.js'
import { movedLines } from '../plan/moved-lines.js'
import { planOutline } from '../plan/plan-outline.js'
import { readBytes } from '../read/read-bytes.js'
import { withSettled } from '../memo/settled.js'
import { splitOutline } from '../paginate/cut/split-outline.js'
import { guessSeconds, talkSeconds, timeDeck } from '../plan/talk-seconds.js'
import type { Deck } from '../types/deck.js'
import type { Outline } from '../types/outline.js'

/** bytes -> outline: the stages that know nothing of slides. */
export function readOutline(bytes: Uint8Array, path: string, options: DeckOptions): Outline {
  const { encoding, messages } = options
  const file = readBytes(bytes, path, { encoding, messages })
  const outline = outlineOf(parseFile(file), file)
  return { ...outline, matter: { ...options.defaults, ...outline.matter } }
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
  const making = makingOf(outline, options, tools)
  const { context, minutes } = making
  const { planned, deck } = planDeck(withSettled(outline, tools.settled), making)
  lintOutline(planned, {
    uncovered: context.typesetter.uncovered,
    remember: context.remember,
    lang: options.messages,
  })
  if (minutes === undefined) return deck
  return { ...deck, planned: { minutes, moved: movedLines(planned) } }
}
