import type { terminal as en } from '../en/terminal.js'

/** ターミナルの表示。 */
export const terminal: typeof en = {
  severities: { error: 'エラー', warning: '警告', info: '情報' },
  message: (place, severity, rule, reason) => `${place}: ${severity} ${rule}: ${reason}`,
  sameAt: (n, lines) => `(同じ指摘が${n}行: ${lines})`,
  alsoAt: (n, lines) => `(同じ種類の指摘がほかに${n}件: ${lines})`,
  moreMessages: (n, command) => `… ほかに${n}行。すべて見るには: ${command}`,
  noMessages: (source) => `${source}: 指摘はありません`,
  counts: (source, slides, lines, account) =>
    `${source}: スライド${slides}枚、メモ${lines}行: ${account}`,
  onSlides: (n) => `スライドに${n}`,
  inNotes: (n) => `ノートに${n}`,
  inHandout: (n) => `配布資料に${n}`,
  dropped: (n) => `抜け${n}`,
  join: '、',
  talk: (length, minutes, moved) => `  ${minutes}分の発表のうち${length}。${moved}`,
  moved: (lines) => `${lines}行目をノートと配布資料に移しました`,
  nothingMoved: '移した行はありません',
  moreOutputs: (n) => `  … ほか${n}件`,
  remarks: (n, command) => `  気付いたことが${n}件あります: ${command}`,
  rebuilt: (source, slides, ms) => `${source}: スライド${slides}枚  ${ms} ms`,
  building: (source) => `${source} を作っています…`,
  noFolder: (folder) => `フォルダー ${folder} がありません。先にデッキを作ってください`,
  portTaken: (port) =>
    `ポート ${port} は使われています。使っているものを終えるか、別の --port を指定してください`,
  portsTaken: (first, last) =>
    `ポート ${first} から ${last} はどれも使われています。別の --port を指定してください`,
  cannotListen: (host, port, code) =>
    `${host}:${port} で待ち受けられません(${code})。別の --port を指定してください`,
  written: (path) => `書き出しました: ${path}`,
  kept: (path) => `すでにあるのでそのままにしました: ${path}`,
  accent: (asked, used) => `アクセント色 ${asked} は、文字が読めるように ${used} にしました`,
  otherCache: (folder) =>
    `jaws-deck: ${folder} はほかの人も書き込めるので、一時フォルダーを使います`,
  manyFiles: (count) => `jaws-deck: --out - に書けるのは1つですが、ファイルが${count}個できました`,
  bug: '。jaws-deck の不具合です(JAWS_DECK_DEBUG=1 で場所を表示します)',
  noWords: '説明のないエラー',
  next: (command) => `次は: ${command}`,
}
