import { fenceScan } from './fence-scan.js'

/** `::: notes`, `::: {.notes}`: what Pandoc and Quarto take for the speaker's notes. */
const div =
  /^[ \t]*:{3,}[ \t]*(?:\{[ \t]*\.(?:speaker-?)?notes\b[^}]*\}|(?:speaker-?)?notes)[ \t]*(?::+[ \t]*)?$/i
const divEnd = /^[ \t]*:{3,}[ \t]*$/
/** `<aside class="notes">`: reveal.js. */
const aside = /<aside\b[^>]*\bclass=["'][^"']*\bnotes\b[^"']*["'][^>]*>/i
const asideEnd = /<\/aside\s*>/i

/** Spoken text that is marked as such, as a comment, which is a note; each line as long as it was. */
export function spokenNotes(lines: string[]): string[] {
  if (!lines.some((line) => div.test(line) || aside.test(line))) return lines
  const inside = fenceScan(lines)
  const result = [...lines]
  for (let index = 0; index < result.length; index += 1) {
    const line = result[index] ?? ''
    const isDiv = inside[index] === 'flow' && div.test(line)
    const found = isDiv || inside[index] === 'fence' ? null : aside.exec(line)
    if (isDiv) {
      const end = result.findIndex((own, at) => at > index && divEnd.test(own))
      if (end === -1) continue
      result[index] = '<!--'.padEnd(line.length)
      result[end] = '-->'.padEnd(result[end]?.length ?? 0)
      index = end
    } else if (found) {
      const end = result.findIndex((own, at) => at >= index && asideEnd.test(own))
      if (end === -1) continue
      result[index] = line.replace(aside, (tag) => '<!--'.padEnd(tag.length))
      result[end] = (result[end] ?? '').replace(asideEnd, (tag) => '-->'.padStart(tag.length))
    }
  }
  return result
}
