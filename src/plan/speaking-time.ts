import { toString } from 'mdast-util-to-string'
import { recent } from '../tree/recent.js'
import { wordsOf } from '../tree/words-of.js'
import type { Flow, Topic } from '../types/outline.js'

/** The pace of a Japanese newsreader: kana and kanji a minute. */
export const JAPANESE_CHARACTERS_PER_MINUTE = 300
/** The pace of a talk in English: words a minute. Numbers and service names count as words. */
export const ENGLISH_WORDS_PER_MINUTE = 130
/** Turning to a slide and letting it be seen, beside the time of its words. */
export const SECONDS_PER_SLIDE = 4
/** The least that anything said takes. */
export const SECONDS_PER_TOPIC = 1
/** Code is pointed at, not read aloud: so much a line, and no more than the limit. */
export const SECONDS_PER_CODE_LINE = 1
export const CODE_SECONDS_LIMIT = 15
/** A picture is looked at for so long. */
export const SECONDS_PER_IMAGE = 3

const address = /\b[a-z][a-z0-9+.-]{0,19}:\/\/\S+/giu
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー々〆]/gu
const word = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’.,_-]*[\p{L}\p{M}\p{N}])?/gu

/** Notes say the same words again, and a watch the same notes. */
const known = recent<number>(20_000)

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Seconds it takes to say a text, Japanese and Latin parts each at their pace; addresses are not said. */
export function secondsOfText(text: string): number {
  return known(text, () => secondsOf(text))
}

function secondsOf(text: string): number {
  const said = text.normalize('NFKC').replaceAll(address, ' ')
  const characters = count(said, japanese)
  const words = count(said.replaceAll(japanese, ' '), word)
  return (characters / JAPANESE_CHARACTERS_PER_MINUTE + words / ENGLISH_WORDS_PER_MINUTE) * 60
}

function secondsOfBlock(block: Flow): number {
  if (block.type === 'code') {
    return Math.min(block.value.split('\n').length * SECONDS_PER_CODE_LINE, CODE_SECONDS_LIMIT)
  }
  if (block.type === 'definition' || block.type === 'html') return 0
  const images = JSON.stringify(block).split('"type":"image"').length - 1
  return secondsOfText(toString(block, { includeImageAlt: false })) + images * SECONDS_PER_IMAGE
}

/** Seconds of a topic's own words, its children's not included; to a tenth, 0 when it says nothing. */
export function secondsOfTopic(topic: Topic): number {
  const { subtitle = '', by, speaker = '' } = topic.data
  const heading = `${wordsOf(topic.heading)} ${subtitle} ${by ?? speaker}`
  const body = topic.body.map(secondsOfBlock).reduce((sum, seconds) => sum + seconds, 0)
  const seconds = secondsOfText(heading) + body
  if (seconds === 0) return 0
  return Math.round(Math.max(seconds, SECONDS_PER_TOPIC) * 10) / 10
}
