import { constants, open } from 'node:fs/promises'
import type { Stats } from 'node:fs'
import type { Catalogue, Say } from '../messages/catalogue.js'
import { inputError } from './input-error.js'

/** Larger files are refused before they are read, bytes. */
const largest = 64 * 1024 * 1024

type Kind = keyof Catalogue['input']['kinds']

function kindOf(stats: Stats): Kind | undefined {
  if (stats.isFile()) return undefined
  if (stats.isDirectory()) return 'folder'
  if (stats.isFIFO()) return 'pipe'
  if (stats.isSocket()) return 'socket'
  return 'device'
}

const notFile =
  (kind: Kind): Say =>
  ({ input }) =>
    input.notFile(input.kinds[kind])

/**
 * The bytes of one outline. Only plain files are read: a pipe or a device could hang or never end.
 *
 * @throws VFileMessage with `fatal` that says what to do.
 */
export async function readInput(path: string): Promise<Uint8Array> {
  let handle
  try {
    // Without O_NONBLOCK, opening a pipe would wait for a writer.
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const stats = await handle.stat()
    const kind = kindOf(stats)
    if (kind) throw inputError(path, 'input', notFile(kind))
    if (stats.size > largest) {
      const megabytes = largest / 1024 / 1024
      throw inputError(path, 'input', ({ input }) => input.tooLarge(stats.size, megabytes))
    }
    return await handle.readFile()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EACCES' || code === 'EPERM') {
      throw inputError(path, 'input', ({ input }) => input.unreadable)
    }
    if (code === 'ENOENT') throw inputError(path, 'input', ({ input }) => input.missing)
    if (code === 'ENXIO') throw inputError(path, 'input', notFile('socket'))
    throw error
  } finally {
    await handle?.close()
  }
}
