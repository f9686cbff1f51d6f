import { classesOf, commonRanges } from './classes-of.js'

/** Kana are one script, as Chromium takes them, so that あア is shaped as one. */
const scripts: [string, RegExp][] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Hani', /\p{Script=Han}/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Jpan', /\p{scx=Han}/u],
  ['Kana', /[\p{scx=Hiragana}\p{scx=Katakana}]/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
]

/**
 * The script by which a character is shaped: an ISO 15924 tag; `Jpan` for punctuation that goes
 * with kana and kanji alike; '' for what takes the script of its neighbours.
 */
export const scriptOf = classesOf(
  [
    ...commonRanges({ latin: 'Latn', digit: '', ascii: '', kana: 'Kana', han: 'Hani' }),
    [0x3001, 0x3003, 'Jpan'],
    [0x3008, 0x3011, 'Jpan'],
    [0x30fb, 0x30fb, 'Jpan'],
    [0xff01, 0xff20, ''],
  ],
  (codePoint) => {
    const character = String.fromCodePoint(codePoint)
    return scripts.find(([, pattern]) => pattern.test(character))?.[0] ?? ''
  },
)
