import { unzipSync } from 'fflate'
import { exported, paste, type Binary } from './what-it-is.js'

const zips: [part: RegExp, name: string, advice: string][] = [
  [
    /^ppt\//,
    'a PowerPoint file',
    exported('in PowerPoint, save its outline as .rtf and that as text'),
  ],
  [/^xl\//, 'an Excel file', exported('save the sheet as tab-separated text')],
  [
    /^Index\/|^index\.apxl|^Index\.zip/,
    'an Apple iWork document',
    exported('export it as text or .docx'),
  ],
  [/^META-INF\/container\.xml$/, 'an EPUB book', paste],
  [/^content\.xml$/, 'an OpenDocument file', exported('save it as .docx or HTML')],
  [/\.(?:md|txt|html|opml|org)$/, 'a zip archive of notes', 'unpack it and name the folder'],
]

/** Names of the files in a zip, and what they hold unpacked, bytes. */
export function zipParts(bytes: Uint8Array): { names: string[]; size: number } {
  const names: string[] = []
  let size = 0
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name)
        size += originalSize
        return false
      },
    })
  } catch {
    return { names: [], size: 0 }
  }
  return { names, size }
}

/** What a zip is by the names of the files in it. */
export function zipKind(bytes: Uint8Array): Binary {
  const { names } = zipParts(bytes)
  const found = zips.find(([part]) => names.some((name) => part.test(name)))
  if (found) return { name: found[1], advice: found[2] }
  return { name: 'a zip archive', advice: 'unpack it and name the notes in it' }
}
