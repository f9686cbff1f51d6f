import type { ReportMessage } from '../types/report.js'
import { reportMessage } from './report-message.js'
import type { CombinedSource, Outline } from '../types/outline.js'

/** All messages on a combined outline and on its inputs, each at its line in its own file. */
export function combinedMessages(outline: Outline, sources: CombinedSource[]): ReportMessage[] {
  const own = sources.flatMap(({ outline: { file } }) =>
    file.messages.map((message) => reportMessage(message, file.path)),
  )
  const later = outline.file.messages.map((message): ReportMessage => {
    const line = message.line ?? 1
    const source = sources.findLast(({ before }) => before < line)
    const told = reportMessage(message, source?.outline.file.path ?? outline.file.path)
    return message.line === undefined ? told : { ...told, line: line - (source?.before ?? 0) }
  })
  return [...own, ...later]
}
