import { lintOutline } from '../lint/lint-outline.js'
import type { Memo } from '../memo/memo.js'
import { outlineOf } from '../outline/outline-of.js'
import { cutPart } from '../paginate/cut/cut-part.js'
import { allLines } from '../paginate/cut/slide-of.js'
import { handoutUnder } from '../paginate/cut/units.js'
import { partsOf, sessionsOf, titleOf } from '../paginate/parts.js'
import { parseFile } from '../parse/index.js'
import { checkLayouts } from '../plan/check-layouts.js'
import { movedLines } from '../plan/moved-lines.js'
import { planOutline } from '../plan/plan-outline.js'
import { guessSeconds, talkSeconds, timeDeck } from '../plan/talk-seconds.js'
import { readBytes } from '../read/read-bytes.js'
import type { Deck, Slide } from '../types/deck.js'
import type { Outline } from '../types/outline.js'
import type { Remark } from '../types/report.js'
import { bind } from './bind.js'
import { recallChapter, recallFurniture, type Chapter } from './chapter.js'
import {
  contentLayouts,
  settingOf,
  type DeckOptions,
  type Setting,
  type Tools,
  type Wanted,
} from './setting.js'

/** bytes -> outline: the stages that know nothing of slides. */
export function readOutline(bytes: Uint8Array, path: string, options: DeckOptions): Outline {
  const file = readBytes(bytes, path, { encoding: options.encoding })
  return outlineOf(parseFile(file), file)
}

/** A planned outline and its deck, with what the stages had to say. */
interface Planned {
  planned: Outline
  deck: Deck
  remarks: Remark[]
}

/** planned outline -> deck: its parts made one by one, and bound. */
function deckOf(planned: Outline, setting: Setting, memo: Memo<Chapter> | undefined): Planned {
  const { root, matter, file } = planned
  const chapters = partsOf(planned).map((part) => recallChapter(part, setting, memo))
  const handout = handoutUnder(root)
  const content: Deck = {
    file,
    title: titleOf(planned),
    matter,
    sessions: sessionsOf(planned),
    slides: chapters.flatMap(({ slides }) => slides),
    handout,
    handoutLines: handout.flatMap(allLines),
    root,
  }
  const remarks = chapters.flatMap((chapter) => chapter.remarks)
  const furniture = (slides: Slide[]): Slide[] => {
    const made = recallFurniture(slides, setting, memo)
    remarks.push(...made.remarks)
    return made.slides
  }
  const deck = bind(content, root, setting, furniture)
  return { planned, deck: timeDeck(deck, root), remarks }
}

/** How often a talk is planned anew that turned out too long. */
const mostPlans = 4

/**
 * The outline planned, and its deck. Planning for so many minutes cuts slides to count them, but
 * does not fit them; should fitting make a talk too long, it is planned with that much less time.
 */
function planDeck(outline: Outline, setting: Setting, memo: Memo<Chapter> | undefined): Planned {
  const { minutes, cutting } = setting
  let spare = 0
  const countSeconds = (planned: Outline): number => {
    const slides = partsOf(planned).flatMap((part) => cutPart(part, cutting))
    return spare + guessSeconds(slides, planned.root)
  }
  for (let plans = 1; ; plans++) {
    const plan = planOutline(outline, { minutes, countSeconds })
    const checked = checkLayouts(plan.outline, contentLayouts)
    const made = deckOf(checked.outline, setting, memo)
    const over = minutes === undefined ? 0 : talkSeconds(made.deck) - minutes * 60
    if (over <= 0 || plan.isTooLong || plans === mostPlans) {
      return { ...made, remarks: [...plan.remarks, ...checked.remarks, ...made.remarks] }
    }
    spare += over
  }
}

/**
 * outline -> deck: planned, cut, fitted, with cover and agenda. What is to be said of it goes to the
 * outline's file.
 *
 * @param wanted What the slides are wanted for; nothing by default.
 * @param memo Chapters that were made before.
 */
export function makeDeck(
  outline: Outline,
  options: DeckOptions,
  tools: Tools,
  wanted: Wanted = { markdown: false, html: false },
  memo?: Memo<Chapter>,
): Deck {
  const setting = settingOf(outline, options, tools, wanted)
  const { context, minutes } = setting
  const { planned, deck, remarks } = planDeck(outline, setting, memo)
  for (const { reason, place, ruleId } of remarks) {
    outline.file.message(reason, { place, ruleId, source: 'jaws-deck' })
  }
  lintOutline(planned, { uncovered: context.typesetter.uncovered, lang: options.messages })
  if (minutes === undefined) return deck
  return { ...deck, planned: { minutes, moved: movedLines(planned) } }
}
