import { createHash, randomBytes } from 'node:crypto'
import { chmod } from 'node:fs/promises'
import { resolve } from 'node:path'
import { cacheFolder } from '../../disk/cache-folder.js'
import { keepBytes, readKept } from '../../disk/kept-bytes.js'
import { makeFolder } from '../../disk/make-folder.js'

/** Where the live page of some notes was last served. */
export interface KeptAddress {
  /** The part of the address that cannot be guessed. */
  token: string
  /** Absent the first time. */
  port?: number
  /** Keeps the port for the next watch of these notes. */
  keep: (port: number) => Promise<void>
}

/** How many watches are known; the oldest are forgotten. */
const most = 200

/** Makes a folder that only its owner may look into, if that can be. */
async function closedFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder)
    await chmod(folder, 0o700)
  } catch {
    // A read-only home: nothing is kept.
  }
}

/**
 * The address of the last watch of these inputs, so that a tab of it finds the next one. The folder is
 * the user's own and closed to others; where nothing can be kept, each watch has another address.
 */
export async function keptAddress(inputs: string[], host: string): Promise<KeptAddress> {
  const names = [host, ...inputs.map((path) => resolve(path))]
  const key = createHash('sha256').update(names.join('\n')).digest('hex')
  const folder = cacheFolder('watch')
  const text = (await readKept(folder, key))?.toString() ?? ''
  const [, token, port] = /^([\w-]{24}) (\d+)$/.exec(text) ?? []
  const own = token ?? randomBytes(18).toString('base64url')
  return {
    token: own,
    ...(port === undefined ? {} : { port: Number(port) }),
    keep: async (served) => {
      await closedFolder(folder)
      await keepBytes(folder, key, most, Buffer.from(`${own} ${served}`))
    },
  }
}
