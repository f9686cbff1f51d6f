import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { constants, crc32, deflate, deflateSync } from 'node:zlib'

export { basename, crc32, extname, isUtf8 }

const packLater = promisify(deflate)
const require = createRequire(import.meta.url)

/** The SHA-256 of a text or of bytes. */
export function sha256(data: string | Uint8Array, form: 'hex' | 'base64' = 'hex'): string {
  return createHash('sha256').update(data).digest(form)
}

/** Bytes in zlib's format; `runs` packs pictures of a few colours best. */
export function deflated(bytes: Uint8Array, manner?: 'runs'): Uint8Array {
  return deflateSync(bytes, manner && { level: 9, strategy: constants.Z_RLE })
}

/** The same beside what else goes on. */
export const deflatedLater = (bytes: Uint8Array): Promise<Buffer> => packLater(bytes, { level: 9 })

/**
 * Where a file of a package is.
 *
 * @param through A package in which `name` is found, where it is not one of our own.
 */
export function packageFile(name: string, through?: string): string {
  const from = through === undefined ? require : createRequire(require.resolve(through))
  return from.resolve(name)
}

/** A package that is loaded when it is first needed. */
export function loadPackage(name: string, through?: string): unknown {
  const from = through === undefined ? require : createRequire(require.resolve(through))
  return from(name)
}

/** A file beside another. */
export const beside = (path: string, name: string): string => join(dirname(path), name)

/** A file that comes with the program, or with a package. */
export const assetBytes = (path: string | URL): Uint8Array => readFileSync(path)

/** The same as text. */
export const assetText = (path: string | URL): string => readFileSync(path, 'utf8')

/** The text of a file of the user's. */
export const fileText = (path: string): Promise<string> => readFile(path, 'utf8')

/** Parts of a file that comes with the program: `read(at, length)` gives the bytes from `at` on. */
export function assetParts<T>(
  path: string,
  use: (read: (at: number, length: number) => Buffer) => T,
): T {
  const file = openSync(path, 'r')
  try {
    return use((at, length) => {
      const into = Buffer.alloc(length)
      readSync(file, into, 0, length, at)
      return into
    })
  } finally {
    closeSync(file)
  }
}

/** The path of a file URL. */
export const pathOfUrl = (url: string | URL): string => fileURLToPath(url)
