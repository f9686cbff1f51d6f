import type { output as en } from '../en/output.js'

/** 書き出すファイル、テーマ、ブラウザーについて。 */
export const output: typeof en = {
  at: (path, what) => `${path}: ${what}`,
  twice: '同じ名前の出力が2つあります。原稿の一方の名前を変えてください',
  isInput: '出力先が原稿そのものです。--out で別のフォルダーを指定してください',
  isFolder: '同じ名前のフォルダーがあります。--out で別の場所を指定してください',
  special: 'ファイルではありません',
  foreign: 'jaws-deck が作ったファイルではありません。置き換えるには --force を付けてください',
  unwritable: (why) => `書き出せません: ${why}`,
  reasons: {
    EACCES: '書き込む権限がありません。--out で別のフォルダーを指定してください',
    EDQUOT: 'ディスクの割り当てを使い切っています',
    EEXIST: 'フォルダーのはずの場所にファイルがあります。--out で別の場所を指定してください',
    EFBIG: 'ここに置けるファイルの大きさを超えています',
    EISDIR: '同じ名前のフォルダーがあります',
    ENOENT: 'このフォルダーには何も作れません。--out で別の場所を指定してください',
    ENOSPC: 'ディスクがいっぱいです',
    ENOTDIR: 'フォルダーのはずの場所にファイルがあります。--out で別の場所を指定してください',
    EPERM: '書き込む権限がありません。--out で別のフォルダーを指定してください',
    EROFS: 'ディスクが読み取り専用です。--out で別のフォルダーを指定してください',
  },
  clash: (path) => `2つの原稿の出力先が同じ ${path} です。一方の名前を変えてください`,
  none: (format) => `このデッキの ${format} はありません`,
  theme: {
    unreadable: (name) => `テーマ ${name} を読めません。パスを確かめてください`,
    unnamed: (name) => `${name} に名前がありません。/* @theme 名前 */ を書いてください`,
    unknown: (name, known, meant) =>
      `テーマ ${name} はありません。使えるのは ${known} と、FILE.css です${meant === undefined ? '' : `(${meant} のことですか)`}`,
    unmeasured: (name) => `テーマ ${name} はブラウザーがないと測れません`,
  },
  browser: {
    advice: (what) =>
      `${what}。--browser で Chrome、Edge、Chromium のどれかを指定するか、npm install @sparticuz/chromium を実行するか、HTMLとPPTXだけを書き出して(--to html,pptx)ください`,
    notRunnable: (path) => `${path} はブラウザーとして実行できません`,
    none: 'Chrome、Edge、Chromium のどれも見つかりません',
    notStarted: (path) => `${path} を起動できません`,
    doesNotStart: (path, why) => `${path} が起動しません: ${why}`,
    noRoom: (first, second) => `同梱の Chromium を ${first} にも ${second} にも置けません`,
    notUnpacked: (why) => `同梱の Chromium を展開できません: ${why}`,
    failedTwice: (why) => `ブラウザーが2回失敗しました: ${why}`,
    replaced: (path) => `${path} が起動しないため、同梱の Chromium を使います`,
    rootUser: 'root ユーザーなので、ブラウザーをサンドボックスなしで動かします',
    noSandbox: 'この環境では使えないため、ブラウザーをサンドボックスなしで動かします',
  },
}
