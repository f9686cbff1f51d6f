import { catalogueOf } from '../messages/catalogue.js'
import type { Language } from '../messages/language.js'
import type { ReportMessage } from '../types/report.js'

/** `file:line:col: severity rule: what - what to do`. */
export function messageLine(message: ReportMessage, language?: Language): string {
  const { file, line, column, severity, rule, reason } = message
  const at = [file, line, line === undefined ? undefined : column]
  const { terminal } = catalogueOf(language)
  const place = at.filter((part) => part !== undefined).join(':')
  return terminal.message(place, terminal.severities[severity], rule, reason)
}
