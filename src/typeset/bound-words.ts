import type { BreakQuality } from './quality.js'

/** Words that lean on what precedes them, though BudouX begins a phrase with them; first match counts. */
const bound: { before: RegExp; after: RegExp; quality: BreakQuality }[] = [
  // Particles of two words: に|ついて, と|して, と|いう
  {
    before: /に$/u,
    after:
      /^(?:ついて|つき|よって|よる|よれば|より|おいて|おける|おき|とって|関し|関す|対し|対す)/u,
    quality: 'bound',
  },
  { before: /と$/u, after: /^(?:して|いう|いっ|いえ|言う|言っ|言え)/u, quality: 'bound' },
  // に|沿って, に|基づく: a verb that is a particle by now
  {
    before: /に$/u,
    after: /^(?:沿[っい]|基づ|伴[うっい]|応じ|従[っい]|加え|比べ|際し|わたっ|わたり|向けて)/u,
    quality: 'inside',
  },
  // から|こそ, これ|だけ; but しかし, だけど are words
  {
    before: /[ぁ-ゖ]$/u,
    after: /^(?:こそ|さえ|しか(?![しる])|だけ(?!ど)|ばかり|ほど(?![よく])|など(?!な)|まで)/u,
    quality: 'bound',
  },
  // に|なる, と|する: a verb with no sense of its own
  {
    before: /[にと]$/u,
    after: /^(?:な[らりるれっ]|する|すれ|した|しま|して|し[、。]|され)/u,
    quality: 'inside',
  },
  // 書いて|みる
  {
    before: /て$/u,
    after:
      /^(?:い[るたなま]|いく(?![つら])|み[るた]|お[くい]|しま|く[るれ]|きた|ほし|もら|くださ|いただ)/u,
    quality: 'inside',
  },
  // 動かす|こと: a noun with no sense of its own; but ことば, ようやく are words
  {
    before: /[ぁ-ゖ]$/u,
    after:
      /^(?:こと(?![ばし])|もの(?![づすがご])|とき(?![どめ])|ため(?![しるら込])|ところ(?!で)|よう(?![やこ])|わけ|はず)/u,
    quality: 'compound',
  },
]

/** How badly a word that leans on `before` is parted from it; undefined where it stands by itself. */
export function boundWord(before: string, after: string): BreakQuality | undefined {
  return bound.find((rule) => rule.before.test(before) && rule.after.test(after))?.quality
}

/** A particle that ends its phrase though BudouX takes the next word with it: から|こそ手順を. */
export const endsPhrase = /[ぁ-ゖ](?:こそ|さえ|だけ|ばかり)$/u

/** Behind a space: a particle, then a word that is not in hiragana. */
export const loneParticle =
  /^(?:を|(?:[がはにでとものへや]|から|まで|より|など|では|には|とは|での|への|でも|にも)(?=[^ぁ-ゖー]))/u
