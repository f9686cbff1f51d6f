/** The viewer's own words. Those of the deck are never touched. */
export interface ViewerWords {
  slide: string
  deck: string
  controls: string
  next: string
  previous: string
  overview: string
  presenter: string
  fullscreen: string
  help: string
  close: string
  notes: string
  nextSlide: string
  noNotes: string
  start: string
  pause: string
  reset: string
  larger: string
  smaller: string
  clock: string
  elapsed: string
  ahead: string
  behind: string
  onTime: string
  blocked: string
  first: string
  last: string
  jump: string
  number: string
}

const en: ViewerWords = {
  slide: 'slide',
  deck: 'Slides',
  controls: 'Slide controls',
  next: 'Next',
  previous: 'Previous',
  overview: 'Overview',
  presenter: 'Presenter view',
  fullscreen: 'Full screen',
  help: 'Keys',
  close: 'Close',
  notes: 'Notes',
  nextSlide: 'Next slide',
  noNotes: 'No notes on this slide',
  start: 'Start',
  pause: 'Pause',
  reset: 'Reset',
  larger: 'Larger notes',
  smaller: 'Smaller notes',
  clock: 'Time',
  elapsed: 'Elapsed / planned',
  ahead: 'ahead',
  behind: 'behind',
  onTime: 'on time',
  blocked: 'The browser did not open the presenter window. Allow pop-ups for this page.',
  first: 'First slide',
  last: 'Last slide',
  jump: 'Go to that slide',
  number: 'number',
}

const ja: ViewerWords = {
  slide: 'スライド',
  deck: 'スライド',
  controls: 'スライドの操作',
  next: '次へ',
  previous: '前へ',
  overview: '一覧',
  presenter: '発表者表示',
  fullscreen: '全画面',
  help: 'キー操作',
  close: '閉じる',
  notes: 'ノート',
  nextSlide: '次のスライド',
  noNotes: 'このスライドにノートはありません',
  start: '開始',
  pause: '一時停止',
  reset: 'リセット',
  larger: 'ノートを大きく',
  smaller: 'ノートを小さく',
  clock: '時刻',
  elapsed: '経過 / 予定',
  ahead: '早い',
  behind: '遅れ',
  onTime: '予定どおり',
  blocked: '発表者表示のウィンドウを開けませんでした。このページのポップアップを許可してください。',
  first: '最初のスライド',
  last: '最後のスライド',
  jump: 'その番号のスライド',
  number: '数字',
}

/** The words for a deck in this language: Japanese for `ja`, else English. */
export function viewerWords(lang: string): ViewerWords {
  return /^ja\b/i.test(lang) ? ja : en
}
