import { VFileMessage } from 'vfile-message'
import { catalogueOf, type Say } from '../messages/catalogue.js'

/** An input that cannot be read, as a diagnostic on that path. */
export function inputError(path: string, rule: string, say: Say): VFileMessage & { say: Say } {
  const reason = say(catalogueOf('en'))
  const message = new VFileMessage(reason, { ruleId: rule, source: 'jaws-deck' })
  message.file = path
  message.fatal = true
  return Object.assign(message, { say })
}
