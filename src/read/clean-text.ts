import type { VFile } from 'vfile'
import { wordsFor } from '../messages/words-for.js'

const source = 'jaws-deck'

/** How many places one kind of trouble is told; the rest are counted. */
const told = 20

interface Trouble {
  ruleId: string
  reason: (character: string) => string
  places: { line: number; column: number; character: string }[]
  total: number
}

/**
 * Text that every later stage and every output format can carry: LF line ends, no U+FEFF, no
 * control characters, noncharacters or lone surrogates. A line ends at LF, CRLF, CR, NEL (U+0085),
 * U+2028 and U+2029, and each counts as one line. What is replaced (by U+FFFD, tabs stay) or
 * dropped (U+FEFF) is told on `file` with its line and column (UTF-16, 1-based).
 */
export function cleanText(text: string, file: VFile): string {
  if (/[\u0085\u2028\u2029]/.test(text)) {
    file.info(wordsFor(file).read.lineEnds, {
      ruleId: 'line-end',
      source,
    })
  }
  const lines = text.replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
  const mark: Trouble = {
    ruleId: 'byte-order-mark',
    reason: () => wordsFor(file).read.droppedMark,
    places: [],
    total: 0,
  }
  const control: Trouble = {
    ruleId: 'unprintable-character',
    reason: (character) => wordsFor(file).read.unprintable(codeName(character)),
    places: [],
    total: 0,
  }
  const cleaned = replaceBad(lines, mark, control)
  tell(file, mark)
  tell(file, control)
  return cleaned
}

/** Controls but tab and line feed, lone surrogates, noncharacters (U+FDD0 is a private mark of later stages). */
const bad = /(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|\ufeff/gu

function replaceBad(text: string, mark: Trouble, control: Trouble): string {
  let line = 1
  let lineStart = 0
  return text.replaceAll(bad, (character: string, offset: number) => {
    for (let end = text.indexOf('\n', lineStart); end !== -1 && end < offset;) {
      line += 1
      lineStart = end + 1
      end = text.indexOf('\n', lineStart)
    }
    const trouble = character === '\ufeff' ? mark : control
    trouble.total += 1
    if (trouble.places.length < told) {
      trouble.places.push({ line, column: offset - lineStart + 1, character })
    }
    return trouble === mark ? '' : '\ufffd'
  })
}

function codeName(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

function tell(file: VFile, { ruleId, reason, places, total }: Trouble): void {
  for (const { line, column, character } of places) {
    const place = { line, column }
    const message = [reason(character), { place, ruleId, source }] as const
    if (character === '\ufeff') file.info(...message)
    else file.message(...message)
  }
  if (total > places.length) {
    file.message(wordsFor(file).read.moreOfTheSame(total - places.length), { ruleId, source })
  }
}
