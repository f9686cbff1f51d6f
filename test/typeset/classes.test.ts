import { expect, test } from 'vitest'
import { addAutospace } from '../../src/typeset/autospace.js'
import { isSimple } from '../../src/typeset/graphemes.js'
import { scriptOf } from '../../src/typeset/script-of.js'
import { signAt, signBefore, signOf } from '../../src/typeset/sign-of.js'

const codePoints = Array.from({ length: 0x110000 }, (_, codePoint) => codePoint)
const characters = codePoints.map((codePoint) => String.fromCodePoint(codePoint))

/** The first name whose pattern finds the character. */
const named = (patterns: [string, RegExp][], character: string, none: string): string =>
  patterns.find(([, pattern]) => pattern.test(character))?.[0] ?? none

test('the script of each code point', () => {
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
  const wrong = codePoints.filter((c) => scriptOf(c) !== named(scripts, characters[c] ?? '', ''))
  expect(wrong).toEqual([])
})

test('the sign of each code point, and of one beside an offset', () => {
  const signs: [string, RegExp][] = [
    ['letter', /\p{L}/u],
    ['number', /\p{N}/u],
  ]
  const wrong = codePoints.filter((c) => signOf(c) !== named(signs, characters[c] ?? '', 'other'))
  expect(wrong).toEqual([])
  expect([0, 1, 3, 4].map((at) => signAt('1𠮷-', at))).toEqual([
    'number',
    'letter',
    'other',
    'other',
  ])
  expect([0, 1, 3, 4].map((at) => signBefore('1𠮷-', at))).toEqual([
    'other',
    'number',
    'letter',
    'other',
  ])
})

test('the class by which each code point attracts automatic space', () => {
  const added = (text: string): boolean => {
    const advances = new Float64Array(text.length)
    addAutospace(text, [{ end: text.length, size: 8 }], advances)
    return advances.some((advance) => advance > 0)
  }
  const ideograph =
    /[\u02c7\u02c9-\u02cb\u02d9\u02ea\u02eb\u1100-\u11ff\u3005-\u3007\u3013\u3021-\u3029\u3031-\u3035\u3038-\u303c\u3041-\u3096\u309b-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\ua960-\ua97c\uac00-\ud7a3\ud7b0-\ud7c6\ud7cb-\ud7fb\uf900-\ufad9\u{1aff0}-\u{1b16f}\u{20000}-\u{3ffff}]/u
  const classes: [string, RegExp][] = [
    ['ideograph', ideograph],
    ['other', /[\uff00-\uffef]/u],
    ['letter', /[\p{L}\p{Nd}]/u],
    ['mark', /\p{M}/u],
  ]
  const wrong = characters.filter((character) => {
    const expected = named(classes, character, 'other')
    const seen = added(`${character}a`)
      ? 'ideograph'
      : added(`${character}あ`)
        ? 'letter'
        : added(`あ${character}a`)
          ? 'mark'
          : 'other'
    return seen !== expected
  })
  expect(wrong).toEqual([])
})

test('text of common letters alone is simple, as its graphemes are', () => {
  const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' })
  const simple = characters.filter((character) => character.length === 1 && isSimple(character))
  const joined = [...simple, ...simple.toReversed()].filter((character, at, all) => {
    const pair = `${all[at - 1] ?? ''}${character}`
    return [...segmenter.segment(pair)].length !== pair.length
  })
  expect(joined).toEqual([])
  expect(simple.length).toBeGreaterThan(30_000)
})
