import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { cacheFolder } from './cache-folder.js'
import { keepBytes, readKept } from './kept-bytes.js'
import { memo, type Memo } from '../memo/memo.js'

/** A memo that lasts from one run of the program to the next. */
export interface MemoFile extends Memo {
  /** Whether an earlier run wrote it. */
  isKnown: boolean
  /** Writes what this run asked for. */
  save: () => Promise<void>
}

/** How many sources have a file, and the largest, in bytes: about a thousand slides. */
const mostFiles = 32
const mostBytes = 32e6

/**
 * The memo of a source, empty where there was none.
 *
 * @param most How many values it holds.
 * @param program Names the program that reads and writes it; Node's version is always part of the
 *   name, since another may not read what this one wrote.
 */
export async function memoFile(source: string, program: string, most: number): Promise<MemoFile> {
  const folder = cacheFolder('decks')
  const name = JSON.stringify([resolve(source), process.version, program])
  const key = createHash('sha256').update(name).digest('hex')
  const bytes = await readKept(folder, key)
  const known = bytes && (deserialize(bytes) as Map<string, unknown>)
  const opened = memo(most, known)
  const save = async (): Promise<void> => {
    if (!opened.isChanged()) return
    const written = serialize(opened.entries())
    if (written.length <= mostBytes) await keepBytes(folder, key, mostFiles, written)
  }
  return { ...opened, isKnown: known !== undefined, save }
}
