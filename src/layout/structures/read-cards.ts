import type { Slide, Topic } from '../../types.js'
import { isLabel } from './is-label.js'
import { isLeaf } from './is-leaf.js'
import { plain } from './plain.js'
import { readArrows } from './read-arrows.js'
import { readRankLine } from './read-rank.js'
import { asksWho } from './read-speaker.js'

const longestHead = 32
const mostLines = 5
/** Childless cards are names: short, and saying nothing. */
const longestName = 24
const said = /[がはをにで]|[るたいすんだ]$|[?？!！]$|です|ます|ない|\d/u

/** A head names; a predicate or a question does not. */
const notHead =
  /(?:[るたす]|ない|です|ます)$|[?？!！。]|[\p{sc=Han}\p{sc=Katakana}ー\w)）][はがを]/u

/** A childless line that shows no structure of its own, neither a number nor a box to tick. */
const isPlainLine = (topic: Topic): boolean =>
  isLeaf(topic) &&
  topic.data.number === undefined &&
  topic.data.checked === undefined &&
  !readArrows(topic) &&
  !readRankLine(topic)

/** A short heading with one to five childless lines under it. */
export function isCard(topic: Topic): boolean {
  const { children, body, heading } = topic
  if (body.length > 0 || children.length === 0 || children.length > mostLines) return false
  if (readArrows(topic) || asksWho(topic) || topic.data.number !== undefined) return false
  const head = plain(heading)
  return isLabel(head, longestHead) && !notHead.test(head) && children.every(isPlainLine)
}

/** A childless name. */
export function isBareCard(topic: Topic): boolean {
  const name = plain(topic.heading)
  if (!isLeaf(topic) || topic.data.number !== undefined || readArrows(topic)) return false
  if (topic.data.checked !== undefined) return false
  return isLabel(name, longestName) && !/[:：、,]/u.test(name) && !said.test(name)
}

/** How the slide's items are cards: each with lines under it, or all bare names. */
export function readCards(slide: Slide): 'filled' | 'bare' | undefined {
  const { items } = slide
  if (items.length < 2 || items.length > 6) return undefined
  if (items.every(isCard)) return 'filled'
  const whole = items.length === slide.topic.children.length
  return whole && items.length >= 3 && items.every(isBareCard) ? 'bare' : undefined
}
