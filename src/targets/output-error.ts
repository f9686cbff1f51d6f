import type { Catalogue } from '../messages/catalogue.js'
import { saidError, type SaidError } from '../messages/said-error.js'

/** Why an output may not be written. */
export type OutputFault = 'input' | 'foreign' | 'directory' | 'special' | 'twice' | 'disk'

export interface OutputError extends SaidError {
  code: 'OUTPUT'
  fault: OutputFault
  path: string
}

type OutputWords = Catalogue['output']

/** An error of one line about one output: what is in the way, and what to do. */
export function outputError(
  fault: OutputFault,
  path: string,
  say: (words: OutputWords) => string,
  cause?: unknown,
): OutputError {
  const shown = JSON.stringify(path).slice(1, -1)
  const error = saidError(({ output }) => output.at(shown, say(output)), cause)
  return Object.assign(error, { code: 'OUTPUT' as const, fault, path })
}
