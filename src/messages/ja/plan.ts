import type { plan as en } from '../en/plan.js'

/** 構成と配置について。 */
export const plan: typeof en = {
  unknownLayout: (layout, title, names) =>
    `「${title}」のレイアウト ${layout} はありません。使えるのは ${names} です`,
  layoutUnheld: (asked, given) =>
    `内容がレイアウト ${asked} に合わないか、入りきりません。${given} で載せています`,
  markUnheeded: (title) =>
    `「${title}」に #slide がありますが、上の行がスライドに載りません。上の行にも #slide を付けてください`,
  minutesTooFew: (minutes, needed) =>
    `${minutes}分では足りません。題名と #slide の行だけで${needed}分かかります`,
  overflow: '分けられない内容が1枚のスライドに入りきりません',
  droppedLine: 'この行がスライドにもノートにも配布資料にも入っていません。jaws-deck の不具合です',
  lostWords: (slide, words) => `${slide}枚目のスライドから言葉が抜けています: ${words}`,
  emptySlide: (slide) => `${slide}枚目のスライドに中身がありません`,
  pptxOfMarp:
    'PPTXは簡略版です: 完成済みのMarpスライドは、見出し・本文・ノートだけが編集できる形で入り、画像とデザインは入りません',
  pptxOfTheme: (theme) =>
    `PPTXは簡略版です: テーマ「${theme}」は文字の大きさと色だけを写し、背景の絵や枠は入りません`,
}
