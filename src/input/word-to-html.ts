import { strFromU8, unzipSync } from 'fflate'
import { inputError } from './input-error.js'
import { zipParts } from './zip-kind.js'

/** More than this unpacked is refused, bytes. */
const most = 200 * 1024 * 1024
const body = 'word/document.xml'

/** True for a zip that is a Word document (.docx). */
export function isWord(bytes: Uint8Array): boolean {
  return zipParts(bytes).names.includes(body)
}

/**
 * A Word document as a page of HTML, one block a line: headings, lists, tables, links, pictures.
 *
 * @throws VFileMessage with `fatal` where it cannot be read.
 */
export async function wordToHtml(bytes: Uint8Array, path: string): Promise<Uint8Array> {
  if (zipParts(bytes).size > most) {
    throw inputError(path, 'too-large', ({ input }) => input.wordTooLarge(most / 1024 / 1024))
  }
  const { default: mammoth } = await import('mammoth')
  try {
    const options = { styleMap: hasTitle(bytes) ? titled : ["p[style-name='Subtitle'] => p"] }
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)
    const lines = value.replaceAll(/(<\/(?:p|h\d|li|tr|ul|ol|table)>|<(?:ul|ol|table)>)/g, '$1\n')
    return Buffer.from(`<!doctype html>\n<body>\n${lines}</body>\n`)
  } catch (error) {
    const [why = ''] = error instanceof Error ? error.message.split('\n') : [String(error)]
    throw inputError(path, 'input', ({ input }) => input.wordUnread(why))
  }
}

/** Headings stand below the title of the document. */
const titled = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p",
  ...[1, 2, 3, 4, 5].map((depth) => `p[style-name='Heading ${depth}'] => h${depth + 1}:fresh`),
]

function hasTitle(bytes: Uint8Array): boolean {
  const xml = unzipSync(bytes, { filter: ({ name }) => name === body })[body]
  return xml !== undefined && /<w:pStyle w:val="Title"\/>/.test(strFromU8(xml))
}
