/** Made when the first compound asks for it: its dictionary takes time. */
let segmenter: Intl.Segmenter | undefined
const compound = /[ァ-ヺー]{6,}|\p{Script=Han}{4,}/gu
const part = /^(?:[ァ-ヺー]{3,}|\p{Script=Han}{2,})$/u

/** Words of katakana that have grown together with a short one before: ダウン|タイム, フレーム|ワーク. */
const tail =
  /^(?:タイム|ライン|アウト|アップ|バック|エンド|ロード|ワーク|フロー|ヘッド|ウェア|ウェイ|ウォール|ホルダー|フェイス|フェース|フォン|ホン|バイザー|リング|オーバー|マーク|マップ|スタンプ|ゾーン|スポット|スタンバイ|スタート|ポイント|ストーン|ショット|スペース|シューティング|リスト|ケース|コード|ストア|ソース|センター)$/u

/** Words that are nothing without the next: マルチ|テナント. */
const head = /^(?:アンチ|マルチ|マイクロ|スーパー|オート|ロード)$/u

/** Letters of a word that another grows together with. */
const SHORT = 5

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
  let previous = ''
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' })
  for (const { segment, index } of segmenter.segment(word)) {
    const whole = part.test(segment)
    if (whole && previous !== '' && !grown(previous, segment)) offsets.push(index)
    previous = whole ? segment : ''
  }
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(word, offsets)
  return offsets
}

function grown(before: string, after: string): boolean {
  return (before.length <= SHORT && tail.test(after)) || head.test(before)
}
