import type { matter as en } from '../en/matter.js'

/** フロントマターについて。 */
export const matter: typeof en = {
  power: (key) => `キー \`${key}\` は原稿からは設定できません。無視しました`,
  unknownKey: (key, meant) =>
    `フロントマターのキー \`${key}\` は使われません${meant === undefined ? '' : `(\`${meant}\` のことですか)`}。無視しました`,
  unclosed: (fence) => `フロントマターを閉じる \`${fence}\` がありません`,
  noPairs: 'フロントマターは `キー: 値` の行で書いてください。使いませんでした',
  value: (key, value, expected) =>
    `\`${key}: ${value}\` は使えません。${expected}を書いてください。使いませんでした`,
  expected: {
    lang: '`ja` のような言語タグ',
    theme: 'テーマの名前(ファイルはコマンドラインでだけ指定できます)',
    font: '`noto` か `ud` ',
    minutes: '分数',
    slidelevel: '1から9までの整数',
    paginate: '`true` か `false` ',
    dark: '`true` か `false` ',
    combine: '`true` か `false` ',
    to: '`html`、`pdf`、`pptx`、`handout`、`md`、`png`、`all` のどれか',
    handout: '`1`、`2`、`3`、`4`、`6`、`9`、`outline` のどれか',
    paper: '`a4` か `letter` ',
  },
  theme: (name, names, meant) =>
    `テーマ ${name} はありません。使えるのは ${names} です${meant === undefined ? '' : `(${meant} のことですか)`}`,
  yaml: (reason) => `フロントマターを YAML として読めません: ${reason}`,
  toml: (reason) => `フロントマターを TOML として読めません: ${reason}`,
  yamlReasons: {
    ALIAS_PROPS: '別名(*)には印を付けられません',
    BAD_ALIAS: '別名(*)が正しくありません',
    BAD_DIRECTIVE: '% で始まる行は書けません',
    BAD_DQ_ESCAPE: '"" の中の \\ の使い方が正しくありません',
    BAD_INDENT: '字下げが揃っていません',
    BAD_PROP_ORDER: '印(& や !)の位置が正しくありません',
    BAD_SCALAR_START: '値をこの文字で始めることはできません。"" で囲んでください',
    BLOCK_AS_IMPLICIT_KEY: '1行に : が2つあります。値を "" で囲んでください',
    BLOCK_IN_FLOW: '[ ] や { } の中に字下げの一覧は書けません',
    DUPLICATE_KEY: '同じキーが2回あります',
    KEY_OVER_1024_CHARS: 'キーが長すぎます',
    MISSING_CHAR: '文字が足りません(閉じる " や ] や :)',
    MULTILINE_IMPLICIT_KEY: 'キーが複数の行にわたっています。: が足りないようです',
    MULTIPLE_ANCHORS: '印(&)が2つあります',
    MULTIPLE_DOCS: '文書が2つあります',
    MULTIPLE_TAGS: '型の印(!)が2つあります',
    NON_STRING_KEY: 'キーは文字列で書いてください',
    RESOURCE_EXHAUSTION: '入れ子が深すぎます',
    TAB_AS_INDENT: '字下げにタブは使えません。空白にしてください',
    TAG_RESOLVE_FAILED: '型の印(!)が正しくありません',
    UNEXPECTED_TOKEN: 'ここに書けない文字があります。値を "" で囲んでください',
    BAD_COLLECTION_TYPE: '型の印(!)が一覧の種類と合っていません',
  },
}
