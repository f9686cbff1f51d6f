/** Made when the first compound asks for it: its dictionary takes time. */
let segmenter: Intl.Segmenter | undefined
const compound = /[ァ-ヺー]{6,}|\p{Script=Han}{4,}/gu
const part = /^(?:[ァ-ヺー]{3,}|\p{Script=Han}{2,})$/u

/** How many compounds are remembered, before all are forgotten. */
const REMEMBERED = 4000

const remembered = new Map<string, number[]>()

/**
 * Offsets between the words of compounds of katakana or kanji (`マイクロサービス|アーキテクチャ`,
 * `構成|管理`), where a phrase is too long to stay whole.
 */
export function compoundParts(text: string): Set<number> {
  const found = new Set<number>()
  for (const match of text.matchAll(compound)) {
    for (const offset of partsOf(match[0])) found.add(match.index + offset)
  }
  return found
}

/** Short pieces are not trusted: the dictionary behind `Intl.Segmenter` also knows `クラ|ウド`. */
function partsOf(word: string): number[] {
  const known = remembered.get(word)
  if (known) return known
  const offsets: number[] = []
  let previous = false
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' })
  for (const { segment, index } of segmenter.segment(word)) {
    const whole = part.test(segment)
    if (whole && previous) offsets.push(index)
    previous = whole
  }
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(word, offsets)
  return offsets
}
