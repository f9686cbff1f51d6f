/** What bytes are that are no text, in words, and how to get notes from them. */
export interface Binary {
  name: string
  advice: string
}

export const paste = 'copy its text into a .txt or .md file'
export const exported = (how: string): string => `${how}, or ${paste}`

const starts: [bytes: string, name: string, advice: string][] = [
  ['%PDF-', 'a PDF', exported('save the document that it was made of as text')],
  ['{\\rtf', 'an RTF document', exported('save it as plain text (.txt) or as HTML')],
  ['\xD0\xCF\x11\xE0', 'an old Office document (.doc, .ppt, .xls)', exported('save it as .docx')],
  ['\x1F\x8B', 'a gzip archive', 'unpack it and name the notes in it'],
  ['7z\xBC\xAF', 'a 7-Zip archive', 'unpack it and name the notes in it'],
  ['Rar!', 'a RAR archive', 'unpack it and name the notes in it'],
  ['\x89PNG', 'a PNG picture', 'put it into notes as ![words](picture.png)'],
  ['\xFF\xD8\xFF', 'a JPEG picture', 'put it into notes as ![words](picture.jpg)'],
  ['GIF8', 'a GIF picture', 'put it into notes as ![words](picture.gif)'],
  ['ID3', 'an audio file', 'write down what is said in it'],
  ['OggS', 'an audio file', 'write down what is said in it'],
  ['RIFF', 'a media file', 'write down what is said in it'],
  ['bplist00', 'a binary property list of macOS', exported('export the notes as text or OPML')],
  ['SQLite format 3', 'an SQLite database', exported('export the notes from their program')],
]

/** What a file without text is by its first bytes; undefined for text, and for what nobody knows. */
export function whatItIs(bytes: Uint8Array): Binary | undefined {
  const head = Buffer.from(bytes.subarray(0, 32)).toString('latin1')
  const found = starts.find(([start]) => head.startsWith(start))
  if (found) return { name: found[1], advice: found[2] }
  if (head.slice(4, 8) === 'ftyp') {
    return { name: 'a video or a picture of a phone', advice: 'write down what is in it' }
  }
  return undefined
}
