import { join } from 'node:path'
import { exportGallery } from '../../export/gallery/export-gallery.js'
import { readGallery } from './read-gallery.js'
import { writeFiles } from '../../targets/write-files.js'

/**
 * Writes `index.html` with all decks of a folder; nothing where a deck has that name. The last step
 * of a run in shards, whose folders were put together.
 *
 * @param inputs The run's inputs, none of which may be written to.
 * @returns how many decks it shows.
 */
export async function writeGallery(
  folder: string,
  options: { inputs: string[]; force?: boolean },
): Promise<number> {
  const { decks, lang, taken } = await readGallery(folder)
  if (taken) return 0
  const data = exportGallery(decks, lang)
  await writeFiles([{ path: join(folder, 'index.html'), data }], options)
  return decks.length
}
