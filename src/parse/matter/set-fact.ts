import type { Matter } from '../../types/outline.js'
import type { VFile } from 'vfile'
import { wordsFor } from '../../messages/words-for.js'
import { matterOnly, settings, settingValue } from './setting-values.js'

/** What an input says about itself, while it is read. */
export interface Reading {
  file: VFile
  matter: Matter
  /** The source line of each key of `matter`. */
  lines: Record<string, number>
  /** True in plain text, where a value that sets nothing is still somebody's sentence. */
  keepsWords?: boolean
}

type Words = 'title' | 'subtitle' | 'event' | 'date' | 'author' | 'header' | 'footer' | 'size'

const words: Record<string, Words> = {
  title: 'title',
  subject: 'title',
  件名: 'title',
  タイトル: 'title',
  題名: 'title',
  subtitle: 'subtitle',
  サブタイトル: 'subtitle',
  副題: 'subtitle',
  event: 'event',
  イベント: 'event',
  イベント名: 'event',
  date: 'date',
  日付: 'date',
  author: 'author',
  authors: 'author',
  著者: 'author',
  作者: 'author',
  header: 'header',
  footer: 'footer',
  size: 'size',
}

/** Facts that a cover may show but that set nothing. */
const facts =
  /^(?:(?:開催)?日時|開催日|時間|会場|場所|開催場所|(?:登壇|講演|発表|主催|参加)者|参加(?:人|者)数|登壇|発表|講師|スピーカー|司会|主催|共催|協賛|定員|参加費|公式サイト|イベントページ|サイト|配信|形式|ハッシュタグ|資料\d*|スライド|url|venue|place|location|speakers?|organi[sz]ers?|hashtag|when|where|website|slides)$/i

/** What stands on top of minutes, mails and exported notes; a front matter has it for tools. */
const plainFacts =
  /^(?:(?:出席|欠席|作成|更新|報告)者|書記|議長|進行(?:役)?|(?:作成|更新)日(?:時)?|ノートブック|タグ|tags?|created|updated|from|to|cc|差出人|宛先)$/i

/** True for a label that names a fact about an event, or a setting. */
export function isKnownLabel(label: string): boolean {
  return (
    facts.test(label) ||
    plainFacts.test(label) ||
    known(label) in words ||
    settings.has(known(label))
  )
}

/**
 * Takes one `key: value` of the input into `reading`. True when it was taken as a setting or as a
 * fact; a setting with a value that cannot be is told, and in plain text kept as a fact.
 */
export function setFact(reading: Reading, key: string, value: string, line: number): boolean {
  const name = known(key)
  const named = Object.hasOwn(words, name) ? words[name] : undefined
  if (named) return set(reading, named, value, line)
  const isSetting = settings.has(name) || (!reading.keepsWords && matterOnly.has(name))
  if (isSetting) return setSetting(reading, key, value, line)
  const isPlain = reading.keepsWords === true && plainFacts.test(key)
  if (!isPlain && !facts.test(key) && !/[\u3041-\u30ff\u4e00-\u9fff]/.test(key)) return false
  keepFact(reading, key, value, line)
  return true
}

function setSetting(reading: Reading, key: string, value: string, line: number): boolean {
  const name = known(key)
  const [set] = Object.entries(settingValue(name, value))
  if (set?.[1] !== undefined) {
    Object.assign(reading.matter, { [set[0]]: set[1] })
    reading.lines[set[0]] = line
    return true
  }
  const words = wordsFor(reading.file).matter
  reading.file.message(words.value(key, value, words.expected[name] ?? ''), {
    place: { line, column: 1 },
    ruleId: 'front-matter',
    source: 'jaws-deck',
  })
  if (reading.keepsWords) keepFact(reading, key, value, line)
  return true
}

function set<K extends keyof Matter>(
  { matter, lines }: Reading,
  key: K,
  value: Matter[K],
  line: number,
): true {
  matter[key] = value
  lines[key] = line
  return true
}

/** Keeps a fact that sets nothing; what needs no label (a time) has an empty one. */
export function keepFact({ matter }: Reading, label: string, value: string, line: number): void {
  matter.facts = [...(matter.facts ?? []), { label, value, line }]
}

function known(label: string): string {
  return label.toLowerCase().replaceAll(/[-_ ]/g, '')
}
