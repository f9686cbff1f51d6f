import type { LayoutContext } from '../../types/layout.js'
import type { Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'
import { isLabel } from '../shared/is-label.js'
import { isLeaf } from '../shared/is-leaf.js'
import { plain } from '../shared/plain-words.js'
import { readArrows } from '../shared/read-arrows.js'
import { readRankLine } from '../shared/read-rank.js'
import { readShares } from '../shared/read-ratio.js'
import { asksWho } from '../shared/read-speaker.js'
import { shareWord } from '../shared/share-word.js'
import { byNode } from '../../tree/by-node.js'

const longestHead = 32
const mostLines = 5
/** Childless cards are names: short, and saying nothing. */
const longestName = 24
const said = /[がはをにで]|[るたいすんだ]$|[?？!！]$|です|ます|ない|\d/u

/** A head names; a predicate, a question or what somebody said does not. */
const notHead =
  /^["“「『]|(?:[るたす]|ない|です|ます)$|[?？!！。]|[\p{sc=Han}\p{sc=Katakana}ー\w)）][はがを]/u

/** Heads that speak of the talk and not of its subject stand beside nothing. */
const ofTheTalk =
  /^(?:Q\s*&\s*A|FAQ|質疑(?:応答)?|質問|感想|所感|まとめ|参考(?:資料|リンク|文献)?|資料|リンク|余談|補足|その他|メモ|他|demo|デモ|notes?|references?|links?|summary|takeaways?|others?|misc)[:：]?$/iu

/** A childless line that shows no structure of its own, neither a number nor a box to tick. */
const isPlainLine = (topic: Topic): boolean =>
  isLeaf(topic) &&
  topic.data.number === undefined &&
  topic.data.checked === undefined &&
  !readArrows(topic) &&
  !readRankLine(topic) &&
  !readShares(topic.heading)

/** A short heading with one to five childless lines under it. */
export const isCard = byNode((topic: Topic): boolean => {
  const { children, body, heading } = topic
  if (body.length > 0 || children.length === 0 || children.length > mostLines) return false
  if (readArrows(topic) || asksWho(topic) || topic.data.number !== undefined) return false
  const head = plain(heading)
  if (!isLabel(head, longestHead) || notHead.test(head) || ofTheTalk.test(head)) return false
  return children.every(isPlainLine)
})

/** A childless name; a link is an address. */
export const isBareCard = byNode((topic: Topic): boolean => {
  const name = plain(topic.heading)
  if (!isLeaf(topic) || topic.data.number !== undefined || readArrows(topic)) return false
  if (topic.data.checked !== undefined) return false
  if (topic.heading.some(({ type }) => type === 'link')) return false
  return isLabel(name, longestName) && !/[:：、,]/u.test(name) && !said.test(name)
})

/**
 * Whether siblings with lines under them belong beside each other: all that their parent has,
 * three or more in a row, or two that name services or have a word in common.
 */
function areAlike({ items, topic }: Slide, context: LayoutContext): boolean {
  if (new Set(items.map(({ data }) => data.origin)).size > 1) return false
  if (items.length > 2 || items.length === topic.children.length) return true
  const heads = items.map(({ heading }) => plain(heading))
  return shareWord(heads) || heads.every((head) => context.service(head) !== undefined)
}

/** How the slide's items are cards: each with lines under it, or all bare names. */
export function readCards(slide: Slide, context: LayoutContext): 'filled' | 'bare' | undefined {
  const { items } = slide
  if (items.length < 2 || items.length > 6) return undefined
  if (items.every(isCard)) return areAlike(slide, context) ? 'filled' : undefined
  const whole = items.length === slide.topic.children.length
  return whole && items.length >= 3 && items.every(isBareCard) ? 'bare' : undefined
}
