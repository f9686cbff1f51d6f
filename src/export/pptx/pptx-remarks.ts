import type { ReportMessage } from '../../report/report.js'
import type { Theme } from '../../theme/load-theme.js'
import type { Deck } from '../../types/deck.js'

/** What the PowerPoint file of a deck has less than its pages have, said beforehand. */
export function pptxRemarks(
  file: string,
  deck: Deck,
  theme: Theme,
  messages: 'en' | 'ja' = 'en',
): ReportMessage[] {
  const ja = messages === 'ja'
  const { name, metrics } = theme
  const reason = deck.finished
    ? ja
      ? 'PPTXは簡略版です: 完成済みのMarpスライドは、見出し・本文・ノートだけが編集できる形で入り、画像とデザインは入りません'
      : 'The PPTX is a plain one: of a finished Marp deck it has titles, words and notes to edit, not its pictures and design'
    : metrics.structural
      ? undefined
      : ja
        ? `PPTXは簡略版です: テーマ「${name}」は文字の大きさと色だけを写し、背景の絵や枠は入りません`
        : `The PPTX is a plain one: of the theme ${name} it has sizes and colours, not what its CSS draws`
  return reason === undefined ? [] : [{ file, severity: 'warning', rule: 'pptx-plain', reason }]
}
