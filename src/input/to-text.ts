import { inputError } from './input-error.js'
import { whatItIs, type Binary } from './what-it-is.js'

/**
 * The bytes of an input as text that the syntaxes read: a Word document as HTML, others as they are.
 *
 * @throws VFileMessage with `fatal` that names a file that is no text, and how to get notes from it.
 */
export async function toText(bytes: Uint8Array, path: string): Promise<Uint8Array> {
  const isZip = Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\x03\x04'
  if (!isZip) return refuse(whatItIs(bytes), bytes, path)
  // Loaded for zips alone.
  const { isWord, wordToHtml } = await import('./word-to-html.js')
  if (isWord(bytes)) return wordToHtml(bytes, path)
  const { zipKind } = await import('./zip-kind.js')
  return refuse(zipKind(bytes), bytes, path)
}

function refuse(found: Binary | undefined, bytes: Uint8Array, path: string): Uint8Array {
  if (!found) return bytes
  throw inputError(path, 'input', ({ input }) => input.notText(found.name, found.advice))
}
