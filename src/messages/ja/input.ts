import type { input as en } from '../en/input.js'

/** 読むファイルとフォルダー、画像について。 */
export const input: typeof en = {
  missing: 'このファイルはありません。パスを確かめてください',
  notFolder: 'フォルダーのはずの場所にファイルがあります。パスを確かめてください',
  loop: 'リンクが自分自身を指しています。リンク先のファイルを指定してください',
  nameTooLong: '名前が長すぎます。パスを確かめてください',
  unreadable: '読めません。アクセス権を確かめてください',
  unreadableBecause: (why) => `読めません(${why})。パスを確かめてください`,
  notFile: (kind) => `${kind}です。原稿のファイルを指定してください`,
  kinds: { folder: 'フォルダー', pipe: 'パイプ', socket: 'ソケット', device: 'デバイス' },
  tooLarge: (bytes, megabytes) =>
    `${bytes}バイトあります(上限は${megabytes}MB)。いくつかに分けてください`,
  tooMuch: (bytes, megabytes) =>
    `${bytes}バイト以上あります(上限は${megabytes}MB)。いくつかに分けてください`,
  notText: (name, advice) => `テキストの原稿ではありません: ${name} - ${advice}`,
  wordTooLarge: (megabytes) =>
    `Wordファイルが大きすぎます(展開して${megabytes}MBまで)。いくつかに分けてください`,
  wordUnread: (why) => `Wordファイルを読めません: ${why}。HTMLで保存してください`,
  page: (reason) => `読み込むページが使えません: ${reason}。それなしで作りました`,
  noOutline: 'このフォルダーに原稿がありません。.txt か .md のファイルを置いてください',
  clash: (path, inputs) =>
    `2つの原稿の出力先が同じ ${path} です: ${inputs}。一方の名前を変えるか、別の --out を指定してください`,
  outputs: (path, more) =>
    `前に書き出したものなので読みません: ${path}${more > 0 ? ` ほか${more}件` : ''}。読むにはファイル名を指定してください`,
  picture: (address, why) =>
    `画像 ${address} は載せられません: ${why}。代わりに説明の言葉を載せています`,
  pictures: {
    tooLarge: (megabytes) => `${megabytes}MBを超えています`,
    kind: (type) =>
      `${type ? `${type}形式です` : '画像ではありません'}(使えるのは PNG、JPEG、GIF、WebP、AVIF、BMP、TIFF、SVG)`,
    pixels: (width, height) => `${width} x ${height} 画素は大きすぎます`,
    conversion: (type, why) => `${type}形式は変換できません(${why})。PNGかJPEGで保存してください`,
    drawing: 'SVGとして読めません',
    address: 'アドレスを読めません',
    unknown: '知らない種類の画像です',
    remote: '原稿と同じ場所の画像だけを載せます。ネットワークからは取りません',
    outside: '原稿のフォルダーの外にあります',
    notFile: 'ファイルではありません',
    missing: 'ファイルがありません',
    unreadable: (code) => `読めません(${code})`,
  },
}
