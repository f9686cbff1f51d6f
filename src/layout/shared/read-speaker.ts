import type { Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'
import { isLabel } from './is-label.js'
import { isLeaf } from './is-leaf.js'
import { plain } from './plain-words.js'
import { byNode } from '../../tree/by-node.js'

/** Somebody, and lines about them. */
export interface Speaker {
  name: Topic
  lines: Topic[]
}

const asks =
  /^(?:who(?:\s*(?:am\s*i|are\s*you|'s\s*speaking))?|about\s*me|speakers?|presenters?|登壇者|発表者|講師|話し手|スピーカー|自己紹介|プロフィール)(?:紹介|情報)?\s*[?？:：]?$/iu

const longestName = 24
const mostLines = 6

/** A topic that asks or announces who speaks. */
export const asksWho = byNode((topic: Topic): boolean => {
  return topic.data.role === 'speaker' || asks.test(plain(topic.heading))
})

/** What is said about somebody instead of their name. */
const about =
  /出身|所属|担当|在住|勤務|年目|エンジニア|好き|株式会社|です$|ます$|^今は|engineer|developer/iu

/** A name: short, no sentence, nothing joined by commas or colons. */
function isName(topic: Topic): boolean {
  const name = plain(topic.heading)
  return (
    topic.body.length === 0 &&
    isLabel(name, longestName) &&
    !/[、,:：?？]/u.test(name) &&
    !about.test(name)
  )
}

/** One or two speakers under a title like `Who?`; undefined where no name stands first. */
export function readSpeakers(slide: Slide): Speaker[] | undefined {
  const { items } = slide
  const [first, ...rest] = items
  const asked = slide.topic.data.layout === 'speaker'
  if (!first || !(asked || asksWho(slide.topic)) || !isName(first)) return undefined
  if (items.every(isLeaf)) {
    return rest.length <= mostLines ? [{ name: first, lines: rest }] : undefined
  }
  const speakers = items.map((name) => ({ name, lines: name.children }))
  const sound = speakers.every(({ name, lines }) => isName(name) && lines.every(isLeaf))
  return sound && speakers.length <= 2 ? speakers : undefined
}
