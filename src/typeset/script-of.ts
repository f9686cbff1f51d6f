import { classesOf } from './classes-of.js'

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
    [0x61, 0x7a, 'Latn'],
    [0x41, 0x5a, 'Latn'],
    [0x00, 0xa9, ''],
    [0x3041, 0x3096, 'Kana'],
    [0x30a1, 0x30fa, 'Kana'],
    [0x4e00, 0x9fff, 'Hani'],
    [0x30fc, 0x30fc, 'Kana'],
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
