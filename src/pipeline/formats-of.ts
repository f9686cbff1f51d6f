import type { Format } from '../export/formats.js'
import type { Matter } from '../types/outline.js'
import type { BuildOptions } from './build-options.js'

/** The formats that a deck is written in: as the user asks, else as its notes do, else HTML. */
export function formatsOf(
  { formats, contactSheet, defaults }: Pick<BuildOptions, 'formats' | 'contactSheet' | 'defaults'>,
  matter: Matter = {},
): Format[] {
  const asked = formats ?? matter.to ?? defaults?.to ?? ['html']
  return contactSheet === true ? [...asked, 'contact-sheet'] : asked
}
