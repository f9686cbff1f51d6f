import type { Say } from '../messages/catalogue.js'

export interface OpenOptions {
  /** An explicit executable. */
  path?: string
  /** Told what the user should know, e.g. that the sandbox is off. */
  onNotice?: (say: Say) => void
  /** Limit for each piece of work, ms; default two minutes. */
  timeoutMs?: number
}
