import type { Format } from '../export/formats.js'
import type { Language } from '../messages/language.js'
import { nearest } from '../messages/nearest.js'
import type { FontFamily, HandoutKind, Paper } from '../types/outline.js'
import { UsageError } from './usage-error.js'

/** Names of the formats; `formats.ts` has what makes them, and is not loaded for `--help`. */
export const formatNames = [
  'html',
  'pdf',
  'pptx',
  'handout',
  'md',
  'png',
  'og',
] as const satisfies Format[]

const handoutKinds = ['1', '2', '3', '4', '6', '9', 'outline'] as const satisfies HandoutKind[]
const papers = ['a4', 'letter'] as const satisfies Paper[]
const fonts = ['noto', 'ud'] as const satisfies FontFamily[]
const languages = ['en', 'ja'] as const satisfies Language[]

/** `name` as the user wrote it: `--paper`, or a key of a config file. */
type Reader<T> = (value: string, name: string) => T

const oneOf =
  <T extends string>(names: readonly T[]): Reader<T> =>
  (value, name) => {
    const found = names.find((it) => it === value)
    if (found !== undefined) return found
    const expected = names.join(names.length > 2 ? ', ' : ' or ')
    throw new UsageError((words) => words.value(name, value, words.expected.oneOf(expected)))
  }

const minutes: Reader<number> = (value, name) => {
  const number = Number(value)
  if (Number.isFinite(number) && number >= 0.5) return number
  throw new UsageError((words) => words.value(name, value, words.expected.number(0.5)))
}

/** Notes are not nested deeper than a reader can follow; a larger level is a slip. */
const slideLevel: Reader<number> = (value, name) => {
  if (/^[1-9]$/.test(value)) return Number(value)
  throw new UsageError((words) => words.value(name, value, words.expected.level))
}

const port: Reader<number> = (value, name) => {
  const number = Number(value)
  if (/^\d+$/.test(value) && number < 65_536) return number
  throw new UsageError((words) => words.value(name, value, words.expected.port))
}

const formats: Reader<Format[]> = (value) => {
  const names = value.split(',').map((name) => name.trim())
  if (names.includes('all')) return [...formatNames]
  for (const name of names) {
    if ((formatNames as readonly string[]).includes(name)) continue
    const meant = nearest(name, formatNames)
    throw new UsageError((words) => words.format(name, formatNames.join(', '), meant))
  }
  return formatNames.filter((format) => names.includes(format))
}

/** A language that there is: well formed, and its first part in the registry. */
function isLanguage(tag: string): boolean {
  try {
    const { language } = new Intl.Locale(tag)
    const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
    return names.of(language) !== undefined
  } catch {
    return false
  }
}

const lang: Reader<string> = (value, name) => {
  if (isLanguage(value)) return value
  throw new UsageError((words) => words.value(name, value, words.expected.lang))
}

const shard: Reader<{ index: number; count: number }> = (value, name) => {
  const [index = 0, count = 0] = /^[1-9]\d*\/[1-9]\d*$/.test(value)
    ? value.split('/').map(Number)
    : []
  if (index >= 1 && index <= count) return { index, count }
  throw new UsageError((words) => words.value(name, value, words.expected.shard))
}

/** Accents by their names. */
const accents: Record<string, string> = { sea: '#0b6a84', forest: '#1f6b45', plum: '#7a2e6b' }

const accent: Reader<string> = (value, name) => {
  if (/^#[0-9a-f]{6}$/i.test(value)) return value
  const known = accents[value]
  if (known !== undefined) return known
  const names = Object.keys(accents).join(', ')
  throw new UsageError((words) => words.value(name, value, words.expected.accent(names)))
}

/** How the value of each option is read that takes one of a few kinds; each throws UsageError. */
export const readValue = {
  accent,
  minutes,
  slideLevel,
  port,
  formats,
  lang,
  shard,
  handout: oneOf(handoutKinds),
  paper: oneOf(papers),
  font: oneOf(fonts),
  messages: oneOf(languages),
}
