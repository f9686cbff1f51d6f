import { catalogueOf, type Say } from '../messages/catalogue.js'
import type { BuildOptions } from './build-options.js'

/** Tells the user what is no diagnostic of an input, in the language of messages. */
export function noticed({
  onNotice,
  messages,
}: Pick<BuildOptions, 'onNotice' | 'messages'>): ((say: Say) => void) | undefined {
  return onNotice && ((say) => onNotice(say(catalogueOf(messages))))
}
