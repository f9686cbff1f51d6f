import type { PhrasingContent } from 'mdast'
import { recent } from '../tree/recent.js'
import { wordsOf } from '../tree/words-of.js'
import type { Topic } from '../types/outline.js'

/** What a line directly under its session (or the event) is worth before anything speaks for it. */
export const TOP_LEVEL = 0.6
/** How much less each further level is worth. */
export const DEPTH_DECAY = 0.9
/** Added for each thing that speaks for a topic. */
export const GAINS = {
  /** まとめ, 結論, ポイント and all under them. */
  summary: 0.3,
  /** ★, or `**strong**` words. */
  emphasis: 0.25,
  /** A line that ends in `!`. */
  exclamation: 0.1,
  /** A whole sentence with its stop, where notes are clipped: 人間を救うのは、人間だ。 */
  sentence: 0.15,
  /** A number with a unit: 3.5TB, 7割, 34個. */
  figure: 0.25,
  /** A way or a rank: EC2 -> Lambda, A > B > C. */
  flow: 0.25,
  /** A table, code or picture. */
  material: 0.1,
} as const
/** What remains of a topic that only says who spoke, and of an aside (※). */
export const SPEAKER_SHARE = 0.5
export const ASIDE_SHARE = 0.5
/** What remains of a short Latin name (`L7`): it tells little to those who were not there. */
export const NAME_SHARE = 0.5
/** What remains of a label with nothing under it. */
export const HOLLOW_SHARE = 0.2

const summaryWords =
  /^(?:まとめ|結論|総括|要点|ポイント|学び|感想|教訓|重要)(?:[:はと\s]|$)|の(?:まとめ|結論|要点|ポイント|教訓)$|^(?:summary|conclusions?|(?:key )?takeaways?|key points?|lessons learned|tl;?dr)\b/iu
/** A name of up to six Latin letters, figures and signs, or of one word. */
const latin = /^(?:[ -~]{1,6}|[A-Z][A-Za-z0-9.-]{1,15})$/
const figure =
  /(?<![\d/.,-])(?!(?:19|20)\d\d\s*年)\d[\d,.]*\s*(?:[%％割倍億万千円人件個台社本回秒分時日週年]|[KMGTP]i?B\b|[ヶカか]月|ドル|ミリ|(?:ms|rps|qps|tps|million|billion|percent|times|x)\b)/iu
const flow = /\S\s*(?:->|=>|→|⇒|➡)\s*\S|\S\s+>\s+\S.*\s>\s+\S/u

function hasStrong(nodes: PhrasingContent[]): boolean {
  return nodes.some(
    (node) => node.type === 'strong' || ('children' in node && hasStrong(node.children)),
  )
}

/** What a line's words say of it, whatever it is. */
interface Judged {
  isSummary: boolean
  isStarred: boolean
  /** A name of a few Latin letters. */
  isLatin: boolean
  /** `key: value`. */
  isPair: boolean
  /** What they gain it. */
  gain: number
}

function judge(line: string): Judged {
  const words = line.normalize('NFKC').trim()
  return {
    isSummary: summaryWords.test(words),
    isStarred: words.startsWith('★'),
    isLatin: latin.test(words),
    isPair: /[^:]:\s*\S/u.test(words),
    gain:
      (words.endsWith('!') ? GAINS.exclamation : 0) +
      (words.endsWith('。') ? GAINS.sentence : 0) +
      (figure.test(words) ? GAINS.figure : 0) +
      (flow.test(words) ? GAINS.flow : 0),
  }
}

/** A line is asked about more than once, and by a watch on each save. */
const known = recent<Judged>(20_000)

function judged({ heading }: Topic): Judged {
  const words = wordsOf(heading)
  return known(words, () => judge(words))
}

/** True when a topic, and so all under it, sums up what was said. */
export function isSummary(topic: Topic): boolean {
  return topic.data.role === 'summary' || judged(topic).isSummary
}

/** What a topic's own words gain it. */
function gainOf(topic: Topic): number {
  const { isStarred, gain } = judged(topic)
  const strong = topic.data.starred || isStarred || hasStrong(topic.heading)
  return (
    (strong ? GAINS.emphasis : 0) +
    gain +
    (topic.body.some(({ type }) => type === 'table' || type === 'code') ? GAINS.material : 0)
  )
}

/** Does a line say something even without what stands under it? A bare name or label does not. */
export function speaksForItself(topic: Topic): boolean {
  return topic.body.length > 0 || judged(topic).isPair || gainOf(topic) > 0
}

function isBareName(topic: Topic): boolean {
  return topic.children.length === 0 && judged(topic).isLatin && !speaksForItself(topic)
}

/** How a topic stands: its depth under its session (0 for the session itself), and under what. */
export interface Standing {
  depth: number
  /** Under a summary. */
  summary: boolean
  /** Under a speaker. */
  speaker: boolean
  /** A label with nothing under it. */
  hollow: boolean
}

/** How much a topic matters, 0..1. */
export function importanceOf(topic: Topic, standing: Standing): number {
  const { depth, summary, speaker, hollow } = standing
  if (depth === 0) return 1
  const { role, aside } = topic.data
  const gain = gainOf(topic) + (summary || isSummary(topic) ? GAINS.summary : 0)
  const share =
    (speaker || role === 'speaker' ? SPEAKER_SHARE : 1) *
    (aside ? ASIDE_SHARE : 1) *
    (hollow ? HOLLOW_SHARE : isBareName(topic) ? NAME_SHARE : 1)
  const value = (TOP_LEVEL * DEPTH_DECAY ** (depth - 1) + gain) * share
  return Math.round(Math.min(Math.max(value, 0), 1) * 1000) / 1000
}
