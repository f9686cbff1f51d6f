import { catalogueOf, type Catalogue, type Say } from '../messages/catalogue.js'

/** A mistake on the command line or in a config file: one line, exit code 2. */
export class UsageError extends Error {
  readonly code = 'USAGE'
  readonly say: Say

  constructor(say: (words: Catalogue['usage'], all: Catalogue) => string) {
    const en = catalogueOf('en')
    super(say(en.usage, en))
    this.say = (all) => say(all.usage, all)
  }
}

/** True for usage errors, also of the program's other bundle, which has a class of its own. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && 'code' in error && error.code === 'USAGE'
}
