import { constants, open } from 'node:fs/promises'
import type { Stats } from 'node:fs'
import { inputError } from './input-error.js'

/** Larger files are refused before they are read, bytes. */
const largest = 64 * 1024 * 1024

function kindOf(stats: Stats): string | undefined {
  if (stats.isFile()) return undefined
  if (stats.isDirectory()) return 'a folder'
  if (stats.isFIFO()) return 'a pipe'
  if (stats.isSocket()) return 'a socket'
  return 'a device'
}

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
    if (kind)
      throw inputError(path, 'input', `Unexpected ${kind}, expected a file - name an outline`)
    if (stats.size > largest) {
      const limit = `expected at most ${largest / 1024 / 1024} MB - split it`
      throw inputError(path, 'input', `Unexpected ${stats.size} bytes, ${limit}`)
    }
    return await handle.readFile()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EACCES' || code === 'EPERM') {
      throw inputError(path, 'input', 'not readable - check its permissions')
    }
    if (code === 'ENOENT') throw inputError(path, 'input', 'no such file - check the path')
    if (code === 'ENXIO') throw inputError(path, 'input', 'Unexpected a socket, expected a file')
    throw error
  } finally {
    await handle?.close()
  }
}
