import { dirname } from 'node:path'
import { checkTargets, type TargetOptions } from './check-targets.js'
import { makeFolder } from '../disk/make-folder.js'
import { outputError } from './output-error.js'
import { writeAtomic } from '../disk/write-atomic.js'
import { type Catalogue } from '../messages/catalogue.js'

export interface OutputFile {
  path: string
  data: string | Uint8Array
}

/**
 * Writes outputs, each whole or not at all, making their folders. All are checked before the first
 * is written. Throws an output error (`code: 'OUTPUT'`) of one line.
 */
export async function writeFiles(files: OutputFile[], options: TargetOptions): Promise<void> {
  const paths = files.map((file) => file.path)
  const [problem] = await checkTargets(paths, options)
  if (problem) throw problem
  for (const { path, data } of files) {
    try {
      await makeFolder(dirname(path))
      await writeAtomic(path, data)
    } catch (error) {
      throw outputError('disk', path, (words) => words.unwritable(reason(error, words)), error)
    }
  }
}

/** Why the system did not write, in its own words where it says something seldom. */
function reason(error: unknown, { reasons }: Catalogue['output']): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  return reasons[code] ?? error.message
}
