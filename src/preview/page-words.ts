/** The page's own words. Those of the deck are never touched. */
export interface PageWords {
  saved: string
  light: string
  dark: string
  theme: string
  presenter: string
  handout: string
  pdf: string
  pptx: string
  making: string
  view: string
  slideView: string
  scrollView: string
  previous: string
  next: string
  slides: string
  slide: string
  notes: string
  source: string
  /** `{n}` is the line. */
  toSource: string
  /** The same where there are several. */
  toFile: string
  onlyNotes: string
  noNotes: string
  messages: string
  noMessages: string
  errors: string
  warnings: string
  infos: string
  error: string
  warning: string
  info: string
  copied: string
  move: string
  deck: string
  waiting: string
  lost: string
  stale: string
  gone: string
  blocked: string
  layouts: Record<string, string>
}

const en: PageWords = {
  saved: 'read',
  light: 'Light',
  dark: 'Dark',
  theme: 'Theme',
  presenter: 'Presenter view',
  handout: 'Handout',
  pdf: 'PDF',
  pptx: 'Export PPTX',
  making: 'Making…',
  view: 'View',
  slideView: 'Slide',
  scrollView: 'Scroll',
  previous: 'Previous',
  next: 'Next',
  slides: 'Slides',
  slide: 'Slide',
  notes: 'Notes',
  source: 'Source',
  toSource: 'Line {n} of the source',
  toFile: 'Line {n} of {file}',
  onlyNotes: 'notes only',
  noNotes: 'No notes on this slide',
  messages: 'Messages',
  noMessages: 'No messages',
  errors: 'Errors',
  warnings: 'Warnings',
  infos: 'Infos',
  error: 'Error',
  warning: 'Warning',
  info: 'Info',
  copied: 'Copied',
  move: 'move',
  deck: 'Deck',
  waiting: 'Waiting for the deck',
  lost: 'jaws-deck has ended. The page shows the last deck.',
  stale: 'The newest source cannot be shown. This is the last deck that could.',
  gone: 'This source is watched no longer.',
  blocked: 'The browser did not open the presenter window. Allow pop-ups for this page.',
  layouts: {},
}

const ja: PageWords = {
  saved: '保存',
  light: 'ライト',
  dark: 'ダーク',
  theme: '配色',
  presenter: '発表者表示',
  handout: '配布資料',
  pdf: 'PDF',
  pptx: 'PPTXを書き出す',
  making: '作成中…',
  view: '見方',
  slideView: '1枚',
  scrollView: '全部',
  previous: '前',
  next: '次',
  slides: 'スライド',
  slide: 'スライド',
  notes: 'ノート',
  source: '原稿',
  toSource: '原稿の{n}行目を開く',
  toFile: '{file}の{n}行目を開く',
  onlyNotes: 'ノートのみ',
  noNotes: 'このスライドにノートはありません',
  messages: 'メッセージ',
  noMessages: 'メッセージはありません',
  errors: 'エラー',
  warnings: '警告',
  infos: '情報',
  error: 'エラー',
  warning: '警告',
  info: '情報',
  copied: 'コピーしました',
  move: '移動',
  deck: 'デッキ',
  waiting: 'デッキを待っています',
  lost: 'jaws-deck は終了しました。最後のデッキを表示しています。',
  stale: '今の原稿はスライドにできません。最後に作れたデッキを表示しています。',
  gone: 'この原稿はもう見ていません。',
  blocked: '発表者表示のウィンドウを開けませんでした。このページのポップアップを許可してください。',
  layouts: {
    agenda: '目次',
    bullets: '箇条書き',
    cards: 'カード',
    closing: 'まとめ',
    code: 'コード',
    columns: '段組み',
    cover: '表紙',
    figures: '数字',
    flow: '図：流れ',
    image: '画像',
    lead: '要点',
    links: 'リンク',
    mapping: '図：対応',
    pairs: '項目と説明',
    quote: '引用',
    rank: '図：優先順',
    ratio: '図：割合',
    services: '登場サービス',
    session: 'セッション扉',
    speaker: '登壇者',
    statement: '一文',
    table: '表',
    timeline: '年表',
  },
}

/** The page's words in Japanese or English. */
export function pageWords(lang: 'en' | 'ja'): PageWords {
  return lang === 'ja' ? ja : en
}
