import { dirname } from 'node:path'
import { checkTargets, type TargetOptions } from './check-targets.js'
import { makeFolder } from '../../disk/make-folder.js'
import { outputError } from './output-error.js'
import { writeAtomic } from '../../disk/write-atomic.js'

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
      throw outputError('disk', path, `cannot be written: ${reason(error)}`, error)
    }
  }
}

const reasons: Record<string, string | undefined> = {
  EACCES: 'no permission - choose another folder with --out',
  EDQUOT: 'the quota is used up',
  EEXIST: 'a file stands where the folder should be - choose another with --out',
  EFBIG: 'it is larger than files may be here',
  EISDIR: 'a folder has this name',
  ENOENT: 'nothing can be made in this folder - choose another with --out',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file stands where the folder should be - choose another with --out',
  EPERM: 'no permission - choose another folder with --out',
  EROFS: 'the disk is read-only - choose another folder with --out',
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  return reasons[code] ?? error.message
}
