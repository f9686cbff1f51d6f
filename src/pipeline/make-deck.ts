import { lintOutline } from '../lint/lint-outline.js'
import type { Memo } from '../memo/memo.js'
import { outlineOf } from '../outline/outline-of.js'
import { cutPart, openPart } from '../paginate/cut/cut-part.js'
import { allLines } from '../paginate/cut/slide-of.js'
import { handoutUnder } from '../paginate/cut/units.js'
import { partsOf, sessionsOf, titleOf, type Part } from '../paginate/parts.js'
import { parseFile } from '../parse/index.js'
import { checkLayouts } from '../plan/check-layouts.js'
import { movedLines } from '../plan/moved-lines.js'
import { planOutline } from '../plan/plan-outline.js'
import { guessSeconds, talkSeconds, timeDeck } from '../plan/talk-seconds.js'
import { endingUpTo } from '../back-matter/ending-slides.js'
import { groupsUnder, type Group } from '../paginate/structures/groups-under.js'
import { openParts } from '../paginate/open-parts.js'
import { fullness } from '../plan/talk-budget.js'
import { readBytes } from '../read/read-bytes.js'
import type { Deck, Slide } from '../types/deck.js'
import type { Outline, Topic } from '../types/outline.js'
import type { Remark } from '../types/report.js'
import { bind } from './bind.js'
import { countPart, recallChapter, recallFurniture } from './chapter.js'
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
  const { encoding, messages } = options
  const file = readBytes(bytes, path, { encoding, messages })
  const outline = outlineOf(parseFile(file), file)
  return { ...outline, matter: { ...options.defaults, ...outline.matter } }
}

/** A planned outline and its deck, with what the stages had to say. */
interface Planned {
  planned: Outline
  deck: Deck
  remarks: Remark[]
}

/** The parts of a planned outline with how each is opened, and their slides where they are known. */
function openedParts(
  planned: Outline,
  setting: Setting,
  memo: Memo | undefined,
): { part: Part; cut: Slide[] | undefined }[] {
  const counted = partsOf(planned).map((part) => countPart(part, setting, memo))
  const cuts = new Map(counted.map(({ part, cut }) => [part.topic, cut]))
  const parts = counted.map(({ part }) => part)
  const counts = counted.map(({ count }) => count)
  const opened = openParts(planned, parts, counts, setting.cutting.undivided ?? false)
  return opened.map((part) => ({ part, cut: cuts.get(part.topic) }))
}

/** planned outline -> deck: its parts made one by one, and bound. */
function deckOf(planned: Outline, setting: Setting, memo: Memo | undefined): Planned {
  const { root, matter, file } = planned
  const chapters = openedParts(planned, setting, memo).map(({ part, cut }) =>
    recallChapter(part, cut, setting, memo),
  )
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

/** Cover, agenda, summary and thanks of a talk. */
const furnitureOf = (minutes = Number.POSITIVE_INFINITY): number =>
  minutes <= endingUpTo ? (minutes >= 5 ? 4 : 3) : 4

/** How often a talk is planned anew that turned out too long. */
const mostPlans = 4

/**
 * The outline planned, and its deck. Planning for so many minutes cuts slides to count them, but
 * does not fit them; should fitting make a talk too long, it is planned with that much less time.
 */
function planDeck(outline: Outline, setting: Setting, memo: Memo | undefined): Planned {
  const { minutes, cutting } = setting
  let spare = 0
  // Slides and characters are counted too: a talk is full when any of the three is.
  const fullSeconds = (slides: Slide[], others: number): number =>
    minutes === undefined ? 0 : minutes * 60 * fullness(slides, minutes, others)
  const countSeconds = (planned: Outline): number => {
    const slides = openedParts(planned, setting, undefined).flatMap(({ part, cut }) =>
      openPart(part, cut ?? cutPart(part, cutting), cutting),
    )
    const seconds = guessSeconds(slides, planned.root)
    return spare + Math.max(seconds, fullSeconds(slides, furnitureOf(minutes)))
  }
  const groups = (root: Topic): Group[] => groupsUnder(root, cutting.recognisers)
  for (let plans = 1; ; plans++) {
    const plan = planOutline(outline, { minutes, countSeconds, groups })
    const checked = checkLayouts(plan.outline, contentLayouts)
    const made = deckOf(checked.outline, setting, memo)
    const full = Math.max(talkSeconds(made.deck), fullSeconds(made.deck.slides, 0))
    const over = minutes === undefined ? 0 : full - minutes * 60
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
  memo?: Memo,
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
