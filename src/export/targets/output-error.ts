/** Why an output may not be written. */
export type OutputFault = 'input' | 'foreign' | 'directory' | 'special' | 'twice' | 'disk'

export interface OutputError extends Error {
  code: 'OUTPUT'
  fault: OutputFault
  path: string
}

/** An error of one line about one output: what is in the way, and what to do. */
export function outputError(
  fault: OutputFault,
  path: string,
  what: string,
  cause?: unknown,
): OutputError {
  const error = new Error(`${JSON.stringify(path).slice(1, -1)}: ${what}`, { cause })
  return Object.assign(error, { code: 'OUTPUT' as const, fault, path })
}
