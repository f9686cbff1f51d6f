import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { inputError } from './input-error.js'

/** Files with these endings in a folder are outlines; a file that is named is read whatever it is called. */
const endings = new Set(['.txt', '.text', '.md', '.markdown', '.opml', '.html', '.htm', '.org'])

/** Whether a file of this name in a folder is an outline; hidden ones are editors' own. */
export function isOutline(path: string): boolean {
  return endings.has(extname(path).toLowerCase()) && !basename(path).startsWith('.')
}

export interface FoundInputs {
  /** Paths as the user gave them, or joined to the folder they were found in; sorted in each folder. */
  paths: string[]
  errors: VFileMessage[]
}

const reasons: Record<string, string | undefined> = {
  ENOENT: 'no such file - check the path',
  ENOTDIR: 'a file stands where a folder should be - check the path',
  ELOOP: 'a link that leads to itself - name the file it should lead to',
  ENAMETOOLONG: 'the name is too long - check the path',
  EACCES: 'not readable - check its permissions',
  EPERM: 'not readable - check its permissions',
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return reasons[code] ?? `not readable: ${code || String(error)} - check the path`
}

/** The outlines that the arguments name: files themselves, and the outlines right inside folders. */
export async function findInputs(named: string[]): Promise<FoundInputs> {
  const paths: string[] = []
  const errors: VFileMessage[] = []
  for (const path of named) {
    try {
      if (!(await stat(path)).isDirectory()) {
        paths.push(path)
        continue
      }
      const entries = await readdir(path, { withFileTypes: true })
      const found = entries
        .filter((entry) => !entry.isDirectory() && isOutline(entry.name))
        .map((entry) => join(path, entry.name))
        .sort()
      if (found.length === 0) {
        errors.push(
          inputError(
            path,
            'no-outline',
            'no outline in this folder - put a .txt or .md file there',
          ),
        )
      }
      paths.push(...found)
    } catch (error) {
      errors.push(inputError(path, 'input', reasonOf(error)))
    }
  }
  return { paths: [...new Set(paths)], errors }
}
