import { catalogueOf } from '../../messages/catalogue.js'
import type { Language } from '../../messages/language.js'
import type { ReportMessage } from '../../types/report.js'
import type { Theme } from '../../theme/load-theme.js'
import type { Deck } from '../../types/deck.js'

/** What the PowerPoint file of a deck has less than its pages have, said beforehand. */
export function pptxRemarks(
  file: string,
  deck: Deck,
  theme: Theme,
  messages?: Language,
): ReportMessage[] {
  const { plan } = catalogueOf(messages)
  const { name, metrics } = theme
  const reason = deck.finished
    ? plan.pptxOfMarp
    : metrics.structural
      ? undefined
      : plan.pptxOfTheme(name)
  return reason === undefined ? [] : [{ file, severity: 'warning', rule: 'pptx-plain', reason }]
}
