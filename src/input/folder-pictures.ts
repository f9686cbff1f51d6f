import { readFile, stat } from 'node:fs/promises'
import type { Say } from '../messages/catalogue.js'
import { findPicture } from './find-picture.js'

/** A picture as it stands on the disk. */
interface FolderPicture {
  bytes: Uint8Array
  /** Its path, where its name is written in another case than on the disk. */
  otherCase?: string
}

/**
 * Reads the pictures of notes from their own folder; nothing outside it is read, links resolved.
 *
 * @returns what reads one: its bytes, or a reason, in words for the user, when it cannot be read.
 */
export function folderPictures(
  folder: string,
): (path: string, most: number) => Promise<FolderPicture | Say> {
  return async (path, most) => {
    try {
      const found = await findPicture(path, folder)
      if (typeof found === 'function') return found
      const stats = await stat(found.path)
      if (!stats.isFile()) return ({ input }) => input.pictures.notFile
      if (stats.size > most) return ({ input }) => input.pictures.tooLarge(most / 1024 / 1024)
      const bytes = await readFile(found.path)
      return found.otherCase === undefined ? { bytes } : { bytes, otherCase: found.otherCase }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENOENT' || code === 'ENOTDIR') return ({ input }) => input.pictures.missing
      return code
        ? ({ input }) => input.pictures.unreadable(code)
        : ({ input }) => input.pictures.unknown
    }
  }
}
