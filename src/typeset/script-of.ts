/**
 * The script by which a character is shaped: an ISO 15924 tag; `Jpan` for punctuation that goes
 * with kana and kanji alike; '' for what takes the script of its neighbours.
 */
export function scriptOf(codePoint: number): string {
  let found = known.get(codePoint)
  if (found === undefined) {
    const character = String.fromCodePoint(codePoint)
    found = scripts.find(([, pattern]) => pattern.test(character))?.[0] ?? ''
    known.set(codePoint, found)
  }
  return found
}

const known = new Map<number, string>()

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
