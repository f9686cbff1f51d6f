import type { Point } from 'unist'
import { VFile } from 'vfile'
import type { Read } from '../types/outline.js'
import { cleanText } from './clean-text.js'
import { detectEncoding } from './detect-encoding.js'
import { wordsFor } from '../messages/words-for.js'

const source = 'jaws-deck'

/** The largest input, in bytes. */
export const maxBytes = 20_000_000

/** The longest line, in UTF-16 units; pictures inlined as text stay below it, no sentence comes near. */
export const maxLine = 1_000_000

const names: Record<string, string> = {
  shift_jis: 'Shift_JIS',
  'euc-jp': 'EUC-JP',
  'iso-2022-jp': 'ISO-2022-JP',
}

/**
 * Decodes one input. The file's value is a string with LF line ends; what was assumed about its
 * encoding is an info message. Never throws: when a message is fatal (unknown encoding, bytes that
 * are not text, more than `maxBytes`, nothing in it) the value is empty.
 */
export const readBytes: Read = (bytes, path, options) => {
  const file = new VFile({ path, value: '', data: { messages: options.messages } })
  if (bytes.length > maxBytes) {
    const reason = wordsFor(file).read.fileTooLarge(bytes.length, maxBytes)
    return fail(file, reason, 'too-large')
  }
  const text = decode(bytes, file, options.encoding)
  if (text === undefined) return file
  const value = cleanText(text, file)
  if (value.trim() === '') {
    return fail(file, wordsFor(file).read.empty, 'empty')
  }
  const long = longLine(value)
  if (long > 0) {
    const reason = wordsFor(file).read.lineTooLong(maxLine)
    return fail(file, reason, 'too-large', { line: long, column: 1 })
  }
  file.value = value
  return file
}

function decode(bytes: Uint8Array, file: VFile, asked: string | undefined): string | undefined {
  const found = detectEncoding(bytes)
  const label = asked === undefined ? found.label : labelOf(asked)
  if (asked !== undefined && label === undefined) {
    fail(file, wordsFor(file).read.unknownEncoding(asked), 'encoding')
    return undefined
  }
  if (label === undefined && found.looksLike) {
    fail(file, wordsFor(file).read.zeroBytes(found.looksLike), 'encoding')
    return undefined
  }
  const rest = bytes.subarray(found.skip)
  if (label === undefined) return refuse(bytes, file, 'utf-8')
  try {
    const text = new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(rest)
    if (asked === undefined && found.reason) {
      const { because, readAs } = wordsFor(file).read
      const reason = readAs(nameOf(label), because[found.reason] ?? found.reason)
      file.info(reason, { ruleId: 'encoding', source })
    }
    return text
  } catch {
    return refuse(bytes, file, label)
  }
}

/** A fatal message that names the first byte that is not text in this encoding. */
function refuse(bytes: Uint8Array, file: VFile, label: string): undefined {
  const end = firstBad(bytes, label)
  const before = new TextDecoder(label).decode(bytes.subarray(0, end), { stream: true })
  const lines = before.split(/\r\n?|[\n\u0085\u2028\u2029]/)
  const place = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
  const value = (bytes[end] ?? 0).toString(16).padStart(2, '0')
  const reason = wordsFor(file).read.badByte(value, end + 1, nameOf(label))
  const message = file.message(reason, { place, ruleId: 'encoding', source })
  message.fatal = true
  return undefined
}

/** Offset of the first byte that makes `bytes` invalid: the shortest prefix that fails ends there. */
function firstBad(bytes: Uint8Array, label: string): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (failsWithin(bytes.subarray(0, middle + 1), label)) high = middle
    else low = middle + 1
  }
  // The byte that fails may be the good one behind a character that was cut off.
  const starts = [0, 1, 2, 3].map((back) => low - back).filter((start) => start >= 0)
  const start = starts.find((start) => !failsWithin(bytes.subarray(0, start), label, true))
  return Math.min(start ?? low, bytes.length - 1)
}

function failsWithin(bytes: Uint8Array, label: string, isWhole = false): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes, { stream: !isWhole })
    return false
  } catch {
    return true
  }
}

function labelOf(asked: string): string | undefined {
  try {
    return new TextDecoder(asked).encoding
  } catch {
    return undefined
  }
}

function nameOf(label: string): string {
  return names[label] ?? label.toUpperCase()
}

/** The number of the first line that is too long; 0 when none is. */
function longLine(value: string): number {
  let line = 1
  for (let start = 0; start < value.length; line += 1) {
    const found = value.indexOf('\n', start)
    const end = found === -1 ? value.length : found
    if (end - start > maxLine) return line
    start = end + 1
  }
  return 0
}

function fail(file: VFile, reason: string, ruleId: string, place?: Point): VFile {
  file.message(reason, { place, ruleId, source }).fatal = true
  return file
}
