import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { cacheFolder } from '../disk/cache-folder.js'
import { keepBytes, readKept } from '../disk/kept-bytes.js'
import { memory } from './memory.js'
import type { Remember } from '../types/layout.js'

/** What the stages of one deck remember, from one run of the program to the next. */
export interface KeptMemory {
  remember: Remember
  /** Whether an earlier run kept anything. */
  isKnown: boolean
  /** Keeps what this run asked for. */
  keep: () => Promise<void>
}

/** How many decks' memories are kept, and the largest, in bytes: about a thousand slides. */
const mostDecks = 32
const mostBytes = 32e6

/**
 * The memory of a source's last build, empty where there was none.
 *
 * @param holdsFor All that what is remembered depends on: the program, the theme, the face. Node's
 *   version is always of it: another may not read what this one wrote.
 */
export async function keptMemory(source: string, holdsFor: string[]): Promise<KeptMemory> {
  const folder = cacheFolder('decks')
  const parts = JSON.stringify([resolve(source), process.version, ...holdsFor])
  const key = createHash('sha256').update(parts).digest('hex')
  const bytes = await readKept(folder, key)
  const known = bytes && (deserialize(bytes) as Map<string, unknown>)
  const { remember, held } = memory(known)
  const keep = async (): Promise<void> => {
    const found = serialize(held())
    if (found.length > mostBytes || (bytes && found.equals(bytes))) return
    await keepBytes(folder, key, mostDecks, found)
  }
  return { remember, isKnown: known !== undefined, keep }
}
