import { graphemes } from '../../typeset/graphemes.js'

/** Letters of the notes that a message shows; enough to find the line by. */
const longest = 40

/** Words of the notes as a message quotes them: on one line, and only their beginning. */
export function quote(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  if (line.length <= longest) return line
  let short = ''
  let letters = 0
  for (const letter of graphemes(line)) {
    letters += 1
    if (letters > longest) return `${short.trimEnd()}…`
    short += letter
  }
  return line
}
