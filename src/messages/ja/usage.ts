import type { usage as en } from '../en/usage.js'

/** コマンドラインと設定ファイルの誤りについて。 */
export const usage: typeof en = {
  value: (name, value, expected) => `${name} ${value} は使えません。${expected}を指定してください`,
  expected: {
    number: (least) => `${least}以上の数`,
    level: '1から9までの整数',
    port: '0から65535までの数',
    oneOf: (names) => `${names} のどれか`,
    lang: 'ja や en-US のような言語タグ',
    shard: 'I/N(N個に分けたI番目)',
    accent: (names) => `'#rrggbb' か ${names} のどれか`,
    shardAlone: '--combine なしで --shard だけ',
    yesNo: 'true か false ',
    themeName: 'テーマの名前(ファイルはコマンドラインでだけ指定できます)',
    text: '値を1つ',
  },
  format: (name, names, meant) =>
    `形式 ${name || '(空)'} はありません。${names}、all のどれかを指定してください${meant === undefined ? '' : `(${meant} のことですか)`}`,
  command: (word, meant) =>
    `コマンド ${word} はありません。${meant} のことですか。この名前のファイルを読むには ./${word} と書いてください`,
  option: (name, meant) =>
    `オプション ${name} はありません${meant === undefined ? '' : `(${meant} のことですか)`}。jaws-deck --help を見てください`,
  needsValue: (name) => `${name} に値がありません。jaws-deck --help を見てください`,
  takesNoValue: (name) => `${name} に値は付けられません。jaws-deck --help を見てください`,
  onlyFor: (name, command) => `${name} は jaws-deck ${command} でだけ使えます`,
  start: (folder) =>
    `メモがありません。ここにフォルダー ${folder} がないので、ファイルを指定する(jaws-deck notes.txt)か、jaws-deck init で始めてください`,
  secondPipe: '入力 - は1つだけ指定してください。標準入力は1つしかありません',
  onePipe: '--out - は、入力と形式が1つずつで --json がないときに使えます',
  config: {
    at: (path, what) => `${path}: ${what}`,
    unreadable: (why) => `読めません: ${why}`,
    notPairs: '`キー: 値` の行で書いてください',
    key: (key, meant) =>
      `キー ${key} はありません${meant === undefined ? '' : `(${meant} のことですか)`}。jaws-deck --help を見てください`,
    commandLineOnly: (key) =>
      `キー ${key} は使えません。コマンドラインでだけ指定できます(--${key})`,
  },
}
