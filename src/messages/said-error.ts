import { catalogueOf, type Say } from './catalogue.js'

/** An error whose words are known in every language. */
export interface SaidError extends Error {
  say: Say
}

/** An error of these words; its own message is the English one. */
export function saidError(say: Say, cause?: unknown): SaidError {
  return Object.assign(new Error(say(catalogueOf('en')), { cause }), { say })
}
