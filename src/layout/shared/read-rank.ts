import type { Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'
import type { CutPhrases } from './cut-phrases.js'
import { cutPhrases } from './cut-phrases.js'
import { isLabel } from './is-label.js'
import { plain } from './plain-words.js'
import { shareWord } from './share-word.js'
import { byNode } from '../../tree/by-node.js'

const greater = /(?<=\s)>(?=\s)|[＞≫]/gu
const longest = 32
const most = 6

/** Titles that announce an order. */
const order =
  /優先|順|比較|強さ|大小|決定|評価|判定|選択|ロジック|ランキング|ランク|速さ|速度|性能|\b(?:rank|priority|precedence|order|vs|versus|compar|tier)/iu

/** What a path through menus is made of: `File > Settings > Plugins` ranks nothing. */
const menu =
  /設定|メニュー|画面|タブ|ボタン|コンソール|ホーム|クリック|選択|一覧|追加|作成|新規|編集|ファイル|^(?:file|edit|view|tools?|home|settings?|preferences|options?|menu|help|window|new|general|advanced|dashboard|console)\b/iu

/** A line A > B > C of three to six short names that is no path through menus. */
export const readRankLine = byNode((topic: Topic): CutPhrases | undefined => {
  if (topic.data.number !== undefined) return undefined
  if (topic.body.length > 0 || topic.children.length > 0) return undefined
  const cut = cutPhrases(topic.heading, greater)
  const names = cut.parts.map((part) => plain(part))
  if (names.length < 3 || names.length > most) return undefined
  if (names.some((name) => !isLabel(name, longest) || menu.test(name))) return undefined
  return cut
})

/**
 * The slide's one line A > B > C; its title announces an order or its names share a word,
 * since `>` between names is more often a path.
 */
export function readRank(slide: Slide): CutPhrases | undefined {
  const [item] = slide.items
  const cut = item && slide.items.length === 1 ? readRankLine(item) : undefined
  if (!cut) return undefined
  const names = cut.parts.map((part) => plain(part))
  return shareWord(names) || order.test(plain(slide.topic.heading)) ? cut : undefined
}
