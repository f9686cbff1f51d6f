import type { read as en } from '../en/read.js'

/** 入力のバイトと文字について。 */
export const read: typeof en = {
  fileTooLarge: (bytes, most) =>
    `ファイルが${bytes}バイトあります(上限は${most}バイト)。いくつかに分けてください`,
  empty: 'スライドにする内容がありません',
  onlyTitle: '題名だけで、スライドにする内容がありません。題名の下にメモを書いてください',
  lineTooLong: (most) => `1行が${most}文字を超えています。何行かに分けてください`,
  unknownEncoding: (name) =>
    `文字コード \`${name}\` は使えません。\`shift_jis\` のような WHATWG の名前を指定してください`,
  zeroBytes: (like) =>
    `値が0のバイトがあります。BOM のない ${like.toUpperCase()} のようです。UTF-8 で保存するか、\`--encoding ${like}\` を付けてください`,
  readAs: (name, because) =>
    `${because}から ${name} として読みました。\`--encoding\` で変えられます`,
  because: {
    'a byte-order mark': 'バイト順マーク(BOM)',
    'its XML declaration': 'XML宣言',
    'its escape sequences': 'エスケープシーケンス',
    'its bytes': 'バイト列',
  },
  badByte: (value, at, encoding) =>
    `${encoding} として読めないバイト 0x${value} があります(先頭から${at}バイト目)。UTF-8 で保存するか、\`--encoding\` で文字コードを指定してください`,
  lineEnds: 'NEL、U+2028、U+2029 を改行として読みました。行番号もそれで数えています',
  droppedMark: '文の途中にあったバイト順マーク(U+FEFF)を取り除きました',
  unprintable: (code) => `表示できない文字 ${code} があります。U+FFFD に置き換えました`,
  moreOfTheSame: (n) => `同じものがほかに${n}件あります`,
}
