/** The viewer's own words. Those of the deck are never touched. */
export interface ViewerWords {
  slide: string
  deck: string
  controls: string
  next: string
  previous: string
  first: string
  last: string
  jump: string
  number: string
  overview: string
  find: string
  findShort: string
  hits: string
  nothing: string
  reading: string
  readingShort: string
  readingOn: string
  dark: string
  black: string
  white: string
  end: string
  laser: string
  laserOn: string
  pen: string
  penOn: string
  clear: string
  presenter: string
  fullscreen: string
  menu: string
  help: string
  close: string
  back: string
  notes: string
  nextSlide: string
  noNotes: string
  notesSize: string
  larger: string
  smaller: string
  clock: string
  elapsed: string
  remaining: string
  minutes: string
  start: string
  pause: string
  reset: string
  ahead: string
  behind: string
  onTime: string
  rehearse: string
  finish: string
  rehearsing: string
  result: string
  noResult: string
  notKept: string
  title: string
  plannedTime: string
  actualTime: string
  difference: string
  total: string
  csv: string
  gong: string
  gongAtEnd: string
  gongOn: string
  gongOff: string
  strike: string
  copy: string
  copied: string
  blocked: string
}

const en: ViewerWords = {
  slide: 'slide',
  deck: 'Slides',
  controls: 'Slide controls',
  next: 'Next',
  previous: 'Previous',
  first: 'First slide',
  last: 'Last slide',
  jump: 'Go to that slide',
  number: 'number',
  overview: 'Overview',
  find: 'Search slides and notes',
  findShort: 'Search',
  hits: 'slides',
  nothing: 'No slide says that',
  reading: 'Read as text',
  readingShort: 'Text',
  readingOn: 'The deck as text. V: slides',
  dark: 'Dark / light',
  black: 'Black screen',
  white: 'White screen',
  end: 'End of the slides',
  laser: 'Laser pointer',
  laserOn: 'Laser pointer. Esc: off',
  pen: 'Pen',
  penOn: 'Pen. Esc: off, X: clear',
  clear: 'Clear drawing',
  presenter: 'Presenter view',
  fullscreen: 'Full screen',
  menu: 'Menu',
  help: 'Menu and keys',
  close: 'Close',
  back: 'Back',
  notes: 'Notes',
  nextSlide: 'Next slide',
  noNotes: 'No notes on this slide',
  notesSize: 'Size of the notes',
  larger: 'Larger notes',
  smaller: 'Smaller notes',
  clock: 'Time',
  elapsed: 'Elapsed',
  remaining: 'Remaining',
  minutes: 'Minutes',
  start: 'Start',
  pause: 'Pause',
  reset: 'Reset',
  ahead: 'ahead',
  behind: 'behind',
  onTime: 'on time',
  rehearse: 'Rehearse',
  finish: 'Finish',
  rehearsing: 'Rehearsal: the time of each slide is taken. E: finish',
  result: 'Rehearsal times',
  noResult: 'No rehearsal yet',
  notKept: 'This browser keeps no data: export the times before you close them',
  title: 'Title',
  plannedTime: 'Planned',
  actualTime: 'Actual',
  difference: 'Difference',
  total: 'Total',
  csv: 'Export CSV',
  gong: 'Gong',
  gongAtEnd: 'Gong when the time is up',
  gongOn: 'The gong will sound when the time is up',
  gongOff: 'The gong is off',
  strike: 'Strike the gong',
  copy: 'Copy a link to this slide',
  copied: 'Link copied',
  blocked: 'The browser did not open the presenter window. Allow pop-ups for this page.',
}

const ja: ViewerWords = {
  slide: 'スライド',
  deck: 'スライド',
  controls: 'スライドの操作',
  next: '次へ',
  previous: '前へ',
  first: '最初のスライド',
  last: '最後のスライド',
  jump: 'その番号のスライド',
  number: '数字',
  overview: '一覧',
  find: 'スライドとノートを検索',
  findShort: '検索',
  hits: '枚',
  nothing: '見つかりません',
  reading: '文章として読む',
  readingShort: '文章',
  readingOn: '文章で表示しています。Vでスライド',
  dark: 'ダーク / ライト',
  black: '黒い画面',
  white: '白い画面',
  end: 'スライドはここまでです',
  laser: 'レーザーポインター',
  laserOn: 'レーザーポインター。Escで終了',
  pen: 'ペン',
  penOn: 'ペン。Escで終了、Xで消去',
  clear: '書き込みを消去',
  presenter: '発表者表示',
  fullscreen: '全画面',
  menu: 'メニュー',
  help: 'メニューとキー操作',
  close: '閉じる',
  back: '戻る',
  notes: 'ノート',
  nextSlide: '次のスライド',
  noNotes: 'このスライドにノートはありません',
  notesSize: 'ノートの大きさ',
  larger: 'ノートを大きく',
  smaller: 'ノートを小さく',
  clock: '時刻',
  elapsed: '経過',
  remaining: '残り',
  minutes: '持ち時間(分)',
  start: '開始',
  pause: '一時停止',
  reset: 'リセット',
  ahead: '早い',
  behind: '遅れ',
  onTime: '予定どおり',
  rehearse: 'リハーサル',
  finish: '終了',
  rehearsing: 'リハーサル中: スライドごとの時間を記録しています。Eで終了',
  result: 'リハーサルの結果',
  noResult: 'リハーサルの記録はまだありません',
  notKept: 'このブラウザーには保存できません。閉じる前に書き出してください',
  title: 'タイトル',
  plannedTime: '予定',
  actualTime: '実際',
  difference: '差',
  total: '合計',
  csv: 'CSVを書き出す',
  gong: '銅鑼',
  gongAtEnd: '時間になったら銅鑼を鳴らす',
  gongOn: '時間になると銅鑼が鳴ります',
  gongOff: '銅鑼は鳴りません',
  strike: '銅鑼を鳴らす',
  copy: 'このスライドへのリンクをコピー',
  copied: 'リンクをコピーしました',
  blocked: '発表者表示のウィンドウを開けませんでした。このページのポップアップを許可してください。',
}

/** The words for a deck in this language: Japanese for `ja`, else English. */
export function viewerWords(lang: string): ViewerWords {
  return /^ja\b/i.test(lang) ? ja : en
}
