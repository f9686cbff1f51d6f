import { dirname, resolve } from 'node:path'
import { imageAddresses } from '../../images/image-addresses.js'
import { inlineImages } from '../../images/inline-images.js'
import { folderPictures } from '../../input/folder-pictures.js'
import { RefusedInput } from '../../report/refused-input.js'
import { includePages } from '../../input/include-pages.js'
import { wordsFor } from '../../messages/words-for.js'
import { readInput } from '../../input/read-input.js'
import { toText } from '../../input/to-text.js'
import type { DeckOptions } from '../setting.js'
import { readOutline } from '../make-deck.js'
import type { Outline } from '../../types/outline.js'

/** An outline with the pictures beside it inlined, and the absolute paths of those on the disk and of pages read in. */
export interface ReadOne {
  outline: Outline
  images: string[]
  pictures: Map<string, string>
}

const isLocal = (address: string): boolean => !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)

const localPath = (address: string): string => {
  try {
    return decodeURIComponent(address.split(/[?#]/, 1)[0] ?? '')
  } catch {
    return address
  }
}

/** Reads one outline; messages are on its file. Throws what refuses it. */
export async function readOne(path: string, options: DeckOptions): Promise<ReadOne> {
  const bytes = await toText(options.given?.get(path) ?? (await readInput(path)), path)
  const { bytes: whole, pages, problems } = await includePages(bytes, path)
  const outline = readOutline(whole, path, options)
  const { messages } = outline.file
  if (messages.some(({ fatal }) => fatal)) throw new RefusedInput(messages)
  for (const { line, reason } of problems) {
    outline.file.message(wordsFor(outline.file).input.page(reason), {
      place: { line, column: 1 },
      ruleId: 'page',
      source: 'jaws-deck',
    })
  }
  const local = imageAddresses(outline).filter(isLocal)
  const beside = local.map((address) => resolve(dirname(path), localPath(address)))
  const images = [...beside, ...pages]
  return { outline, images, pictures: await inlineImages(outline, folderPictures(dirname(path))) }
}
