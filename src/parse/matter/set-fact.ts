import type { Matter } from '../../types/outline.js'
import type { VFile } from 'vfile'

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

const settings = new Set(['breaks', 'lang', 'theme', 'font', 'minutes', 'slidelevel', 'paginate'])

/** On top of plain notes these words may begin a sentence; in a front matter they set something. */
const frontSettings = new Set(['build', 'transition'])

/**
 * Takes one `key: value` of the input into `reading`. True when it was taken as a setting or as a
 * fact; a setting with a value that cannot be is told, and in plain text kept as a fact.
 */
export function setFact(reading: Reading, key: string, value: string, line: number): boolean {
  const name = known(key)
  const named = Object.hasOwn(words, name) ? words[name] : undefined
  if (named) return set(reading, named, value, line)
  const isSetting = settings.has(name) || (frontSettings.has(name) && !reading.keepsWords)
  if (isSetting) return setSetting(reading, key, value, line)
  const isPlain = reading.keepsWords === true && plainFacts.test(key)
  if (!isPlain && !facts.test(key) && !/[\u3041-\u30ff\u4e00-\u9fff]/.test(key)) return false
  keepFact(reading, key, value, line)
  return true
}

function setSetting(reading: Reading, key: string, value: string, line: number): boolean {
  const name = known(key)
  const number = Number(value)
  if (name === 'lang' && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(value)) {
    return set(reading, 'lang', value, line)
  }
  if (name === 'theme' && /^[\w-]+$/.test(value)) return set(reading, 'theme', value, line)
  if (name === 'font' && (value === 'noto' || value === 'ud')) {
    return set(reading, 'font', value, line)
  }
  if (name === 'minutes' && number > 0 && number <= 600)
    return set(reading, 'minutes', number, line)
  if (name === 'slidelevel' && Number.isInteger(number) && number > 0 && number <= 500) {
    return set(reading, 'slideLevel', number, line)
  }
  if (name === 'paginate' && /^(?:true|false)$/i.test(value)) {
    return set(reading, 'paginate', value.toLowerCase() === 'true', line)
  }
  if (name === 'breaks' && /^(?:true|false)$/i.test(value)) {
    return set(reading, 'breaks', value.toLowerCase() === 'true', line)
  }
  if (name === 'build' && /^(?:true|false)$/i.test(value)) {
    return set(reading, 'build', value.toLowerCase() === 'true', line)
  }
  if (name === 'transition') {
    // Other tools have more of them; the nearest of ours stands for them, or none.
    const nearest = (['fade', 'slide'] as const).find((kind) => value.startsWith(kind))
    if (nearest) return set(reading, 'transition', nearest, line)
    return value === 'none'
  }
  const expected = {
    lang: 'a language tag such as `ja`',
    theme: 'the name of a theme; paths are only taken from the command line',
    font: '`noto` or `ud`',
    minutes: 'a number of minutes',
    slidelevel: 'a whole number',
    breaks: '`true` or `false`',
    paginate: '`true` or `false`',
    build: '`true` or `false`',
  }[name]
  reading.file.message(`Unexpected \`${name}: ${value}\`, expected ${expected} - it was not used`, {
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
