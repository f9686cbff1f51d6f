import { toString } from 'mdast-util-to-string'
import type { Topic } from '../types/outline.js'
import { charactersOf, charactersUnder } from './talk-budget.js'

/** Notes of a slide hold about three times as much as the slide: what can be said in its time. */
const share = 3
const least = 170

/** A topic by its words and place, which planning does not change. */
const keyOf = ({ data, heading }: Topic): string =>
  `${(data.lines ?? []).join(',')} ${toString(heading)}`

const wordsOf = ({ heading, body }: Topic): number =>
  [...heading, ...body].reduce((sum, node) => sum + charactersOf(toString(node)), 0)

/**
 * The planned tree with only as much in the notes of each session as can be said beside its slides;
 * the least important of what planning moved goes to the handout.
 *
 * @param moved What planning moved to the notes, the most important first.
 */
export function shortenNotes(root: Topic, moved: Topic[]): Topic {
  const order = new Map(moved.map((topic, index) => [keyOf(topic), index]))
  const shorten = (session: Topic): Topic => {
    const budget = Math.max(least, share * charactersUnder(session))
    const noted: { key: string; words: number; at: number }[] = []
    const collect = (topic: Topic): void => {
      const at = order.get(keyOf(topic))
      if (topic.data.place === 'notes' && at !== undefined) {
        noted.push({ key: keyOf(topic), words: wordsOf(topic), at })
      }
      topic.children.forEach(collect)
    }
    collect(session)
    let sum = 0
    const kept = new Set<string>()
    for (const { key, words } of noted.toSorted((a, b) => a.at - b.at)) {
      sum += words
      if (sum > budget) break
      kept.add(key)
    }
    const place = (topic: Topic, above: boolean): Topic => {
      const out = above || (order.has(keyOf(topic)) && !kept.has(keyOf(topic)))
      const moves = out && topic.data.place === 'notes'
      return {
        ...topic,
        data: moves ? { ...topic.data, place: 'handout' } : topic.data,
        children: topic.children.map((child) => place(child, moves)),
      }
    }
    return place(session, false)
  }
  return { ...root, children: root.children.map(shorten) }
}
