import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join, parse, resolve } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import type { Say } from '../messages/catalogue.js'
import { inputError } from './input-error.js'

/** Files with these endings in a folder are outlines; a file that is named is read whatever it is called. */
const endings = new Set([
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.opml',
  '.html',
  '.htm',
  '.org',
  '.docx',
])

/** Whether a file of this name in a folder is an outline; hidden ones are editors' own. */
export function isOutline(path: string): boolean {
  return endings.has(extname(path).toLowerCase()) && !basename(path).startsWith('.')
}

export interface FoundInputs {
  /** Paths as the user gave them, or joined to the folder they were found in; sorted in each folder. */
  paths: string[]
  /** Decks in Markdown that stand among the notes they were made of: not read. */
  outputs: string[]
  errors: VFileMessage[]
}

export interface FindOptions {
  /** Where this run writes. */
  out: string
  /** Whether an earlier run wrote this file, told by what is in it. */
  isOutput: (path: string) => Promise<boolean>
  /** What need not be on the disk. */
  given?: ReadonlyMap<string, unknown>
}

/** By the code of the system's error. */
const reasons: Record<string, Say | undefined> = {
  ENOENT: ({ input }) => input.missing,
  ENOTDIR: ({ input }) => input.notFolder,
  ELOOP: ({ input }) => input.loop,
  ENAMETOOLONG: ({ input }) => input.nameTooLong,
  EACCES: ({ input }) => input.unreadable,
  EPERM: ({ input }) => input.unreadable,
}

function reasonOf(error: unknown): Say {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return reasons[code] ?? (({ input }) => input.unreadableBecause(code || String(error)))
}

/** What was found in one folder. */
type Found = Pick<FoundInputs, 'paths' | 'outputs'>

/** One after another: of thousands, all open at once would be too many. */
async function filtered(paths: string[], isWanted: (path: string) => Promise<boolean>) {
  const wanted: string[] = []
  for (const path of paths) if (await isWanted(path)) wanted.push(path)
  return wanted
}

/**
 * The outlines right inside a folder. HTML that an earlier run wrote is none. Markdown that one wrote
 * may be: a deck that was edited. Where the run writes to the folder itself, or beside notes of the
 * same name, it is an output.
 */
async function outlinesIn(folder: string, { out, isOutput }: FindOptions): Promise<Found> {
  const entries = await readdir(folder, { withFileTypes: true })
  const all = entries
    .filter((entry) => !entry.isDirectory() && isOutline(entry.name))
    .map((entry) => join(folder, entry.name))
    .sort()
  const readable = await filtered(
    all,
    async (path) => !(path.endsWith('.html') && (await isOutput(path))),
  )
  const isHome = resolve(folder) === resolve(out)
  const hasNotes = (path: string): boolean =>
    readable.some((other) => other !== path && parse(other).name === parse(path).name)
  const outputs = await filtered(
    readable,
    async (path) => path.endsWith('.md') && (isHome || hasNotes(path)) && (await isOutput(path)),
  )
  const paths = readable.filter((path) => !outputs.includes(path))
  // Nothing but decks: they are what there is to read.
  return paths.length > 0 ? { paths, outputs } : { paths: readable, outputs: [] }
}

/** The outlines that the arguments name: files themselves, and the outlines right inside folders. */
export async function findInputs(named: string[], options: FindOptions): Promise<FoundInputs> {
  const paths: string[] = []
  const outputs: string[] = []
  const errors: VFileMessage[] = []
  for (const path of named) {
    try {
      if (options.given?.has(path) || !(await stat(path)).isDirectory()) {
        paths.push(path)
        continue
      }
      const found = await outlinesIn(path, options)
      if (found.paths.length === 0) {
        errors.push(inputError(path, 'no-outline', ({ input }) => input.noOutline))
      }
      paths.push(...found.paths)
      outputs.push(...found.outputs)
    } catch (error) {
      errors.push(inputError(path, 'input', reasonOf(error)))
    }
  }
  const unique = [...new Set(paths)]
  return { paths: unique, outputs: outputs.filter((path) => !unique.includes(path)), errors }
}
