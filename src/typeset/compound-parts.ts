const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })
const part = /^(?:[ァ-ヺー]{3,}|\p{Script=Han}{2,})$/u

/**
 * Offsets between the words of a compound of katakana or kanji (`マイクロサービス|アーキテクチャ`,
 * `構成|管理`), where a phrase is too long to stay whole. Short pieces are not trusted: the
 * dictionary behind `Intl.Segmenter` also knows `クラ|ウド`.
 */
export function compoundParts(text: string): Set<number> {
  const found = new Set<number>()
  let previous = false
  for (const { segment, index } of segmenter.segment(text)) {
    const whole = part.test(segment)
    if (whole && previous) found.add(index)
    previous = whole
  }
  return found
}
