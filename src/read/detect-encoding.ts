import { isUtf8 } from '../host/index.js'
import encodingJapanese from 'encoding-japanese'

/** What the bytes are taken for, and why. */
export interface Detected {
  /** A WHATWG encoding label; undefined when the bytes are not told apart. */
  label: string | undefined
  /** Bytes of a byte-order mark to skip. */
  skip: number
  /** Why; empty for plain UTF-8, which nobody needs to be told about. */
  reason: string
  /** UTF-16 without a byte-order mark: never assumed, only named. */
  looksLike?: string
}

const marks: [label: string, bytes: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

const japanese: Record<string, string> = { SJIS: 'shift_jis', EUCJP: 'euc-jp', JIS: 'iso-2022-jp' }

/**
 * Finds the encoding of a file: byte-order mark, UTF-16 by its zero bytes, the encoding an XML
 * declaration names, ISO-2022-JP by its escapes, UTF-8 when it is valid, else the Japanese
 * encodings. Detection never decides what is valid: the caller decodes strictly.
 */
export function detectEncoding(bytes: Uint8Array): Detected {
  const mark = marks.find(([, start]) => start.every((byte, index) => bytes[index] === byte))
  if (mark && mark[0] !== 'utf-8') {
    return { label: mark[0], skip: 2, reason: 'a byte-order mark' }
  }
  const skip = mark ? 3 : 0
  const wide = wideLabel(bytes)
  if (wide) return { label: undefined, skip: 0, reason: '', looksLike: wide }
  const declared = declaredLabel(bytes)
  // A BOM is stronger than the declaration: editors convert files and leave the old label in.
  if (declared && !mark && !['utf-8', 'utf-16le', 'utf-16be'].includes(declared)) {
    return { label: declared, skip, reason: 'its XML declaration' }
  }
  if (hasEscapes(bytes)) return { label: 'iso-2022-jp', skip, reason: 'its escape sequences' }
  if (mark || isValid(bytes, 'utf-8')) return { label: 'utf-8', skip, reason: '' }
  if (isBrokenUtf8(bytes)) return { label: 'utf-8', skip, reason: '' }
  const guess = encodingJapanese.detect(bytes, ['EUCJP', 'SJIS'])
  const label = guess ? japanese[guess] : undefined
  if (label && isValid(bytes, label)) return { label, skip, reason: 'its bytes' }
  return { label: undefined, skip, reason: '' }
}

/** UTF-16 of any text has a zero byte in every Latin letter, space and line end, always on one side. */
function wideLabel(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 4096) & ~1
  if (length < 4) return undefined
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1
    if (bytes[index + 1] === 0) odd += 1
  }
  // Latin text has them in half its bytes; Japanese at few places, but then it is no UTF-8.
  const few = (length / 2) * (isValid(bytes, 'utf-8') ? 0.3 : 0.05)
  if (odd > few && odd > even * 8) return 'utf-16le'
  if (even > few && even > odd * 8) return 'utf-16be'
  return undefined
}

function declaredLabel(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 200))
  const named = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(
    start,
  )
  if (!named?.[1]) return undefined
  try {
    return new TextDecoder(named[1]).encoding
  } catch {
    return undefined
  }
}

/** ESC $ @, ESC $ B, ESC ( J: seven-bit Japanese mail. */
function hasEscapes(bytes: Uint8Array): boolean {
  let escapes = false
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0
    if (byte > 0x7f) return false
    if (
      byte === 0x1b &&
      bytes[index + 1] === 0x24 &&
      [0x40, 0x42].includes(bytes[index + 2] ?? 0)
    ) {
      escapes = true
    }
  }
  return escapes
}

/**
 * UTF-8 with a few bad bytes: nearly every one of its other characters is whole. In Shift_JIS hardly
 * any pair of bytes is; reading the one as the other would spoil every word in silence.
 */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  const bad = text.split('\ufffd').length - 1
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0
  return whole > bad * 2
}

function isValid(bytes: Uint8Array, label: string): boolean {
  if (label === 'utf-8') return isUtf8(bytes)
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
