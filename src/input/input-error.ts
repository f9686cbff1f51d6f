import { VFileMessage } from 'vfile-message'

/** An input that cannot be read, as a diagnostic on that path. */
export function inputError(path: string, rule: string, reason: string): VFileMessage {
  const message = new VFileMessage(reason, { ruleId: rule, source: 'jaws-deck' })
  message.file = path
  message.fatal = true
  return message
}
