import type { VFileMessage } from 'vfile-message'
import { catalogueOf, type Say } from '../messages/catalogue.js'
import type { Language } from '../messages/language.js'
import type { ReportMessage, Severity } from '../types/report.js'

function severityOf(message: VFileMessage): Severity {
  if (message.fatal === true) return 'error'
  return message.fatal === false ? 'warning' : 'info'
}

/**
 * A diagnostic in the report's form.
 *
 * @param file The path the user gave.
 * @param language Of a diagnostic that is known in every language; others are in that of their file.
 */
export function reportMessage(
  message: VFileMessage & { say?: Say },
  file: string,
  language?: Language,
): ReportMessage {
  return {
    file,
    ...(message.line === undefined ? {} : { line: message.line }),
    ...(message.column === undefined ? {} : { column: message.column }),
    severity: severityOf(message),
    rule: message.ruleId ?? 'error',
    reason: message.say?.(catalogueOf(language)) ?? message.reason,
    ...(message.url ? { url: message.url } : {}),
  }
}
