import type { lint as en } from '../en/lint.js'

/** メモの書き方について。 */
export const lint: typeof en = {
  danglingArrow: (words) =>
    `「${words}」の矢印の前か後がありません。流れの図にはせず、そのまま載せています`,
  deepNesting: (level) =>
    `階層が深すぎます(セッションの下${level}段目)。この枝を上の階層へ移してください`,
  duplicateTitle: (words, line) =>
    `「${words}」が${line}行目と重なっています。まとめるか、区別できる言葉を足してください`,
  emptyTopic: (words) =>
    `「${words}」の下に何も書かれていません。内容を足すか、#handout を付けてください`,
  longCodeLine: (columns, most) =>
    `コードの1行が${columns}桁あります(目安は${most}桁まで)。折り返してよい所で改行してください`,
  longLine: (width, most) =>
    `1行が全角${width}文字あります(目安は${most}文字まで)。下の階層に分けてください`,
  misspeltService: (actual, expected) =>
    `「${actual}」は「${expected}」の誤りではありませんか。書かれたとおりに載せています`,
  uncoveredCharacter: (character, code) =>
    `「${character}」(${code})は埋め込みフォントにありません。四角(豆腐)で表示されることがあります`,
  uncoveredScript: (script, n, examples, font) =>
    `${script} の文字が${n}種類、埋め込みフォントにありません(${examples})。${font} などのフォントがない環境では四角(豆腐)で表示されることがあります`,
  unpairedBracket: (bracket) => `「${bracket}」に対応するかっこがありません`,
}
