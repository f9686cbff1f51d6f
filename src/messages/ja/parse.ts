import type { parse as en } from '../en/parse.js'

/** 入力の記法について。 */
export const parse: typeof en = {
  tooDeep: (level, most) => `階層が${level}段あります。${most}段までにしてください`,
  tagsTooDeep: (most) => `HTMLのタグの入れ子が深すぎます。${most}段までにしてください`,
  paragraphTooLong: (length, most) =>
    `切れ目のない文が${length}文字あります(上限は${most}文字)。段落に分けてください`,
  tooManyItems: (most) => `項目と見出しが${most}個を超えています。ファイルを分けてください`,
  tooDense:
    '1つの段落に括弧や * や ` が何千もあります。その前後のリンク・強調・コード・表は、書かれたとおりに表示します',
  indentBetween: (columns) =>
    `字下げ(${columns}桁)が上のどの項目とも揃っていません。より浅い直前の項目の下に入れました`,
  droppedTag: (name) => `<${name}> は文章ではないため取り除きました`,
  droppedAround: 'ページの本文の前後にあるものを取り除きました',
  component: (name) => `<${name}> は使えない部品です。中の言葉だけを残しました`,
  unclosedMarkup: '`-->` や `>` で閉じられていない記法があります。書かれたとおりに表示します',
  shortcode: (name) => `ショートコード \`${name}\` は展開されません。書かれたとおりに表示します`,
  readOver: (what) => `\`${what}\` は読み飛ばしました`,
  readOverMatter: 'スライドごとのフロントマターは読み飛ばしました',
  orgAsNotes: '読めない Org の記法があります。ふつうのメモとして読みました',
  link: (address) =>
    `\`${address}\` はリンクにしません(http、https、mailto だけがリンクになります)。言葉は残しました`,
  opmlAttribute: (name) => `属性 \`${name}\` はアウトラインのものではないため無視しました`,
  xml: (reason) => `XMLとして読めません: ${reason}`,
  entities: 'DOCTYPE に実体の定義があります。DOCTYPE を取り除いてください',
}
