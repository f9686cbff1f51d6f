import { graphemes } from '../typeset/graphemes.js'

/** Windows keeps these for devices, whatever follows the first dot. */
const device = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\.|$)/i
/** Forbidden on Windows, or in the way of every shell and terminal. */
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u001f\u007f-\u009f<>:"/\\|?*\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/** File systems take 255 bytes; the longest ending of ours is `.handout.pdf`, with room beside it. */
const mostBytes = 200

/**
 * A base name that every system takes and no command reads as an option: control characters and
 * separators become `_`, a leading dash or dot gets `_` before it, a device name one behind it,
 * trailing dots and spaces go, and what is too long is cut between characters. NFC, so that one
 * name has one spelling.
 */
export function safeName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(forbidden, '_')
    .replace(/(?<![. ])[. ]+$/, '')
  const started = plain.replace(/^(?=[-.~])/, '_')
  const named = started.replace(device, '$&_')
  return shorten(named === '' ? 'deck' : named)
}

function shorten(name: string): string {
  if (Buffer.byteLength(name) <= mostBytes) return name
  let short = ''
  let bytes = 0
  for (const letter of graphemes(name)) {
    bytes += Buffer.byteLength(letter)
    if (bytes > mostBytes) break
    short += letter
  }
  return short.replace(/(?<![. ])[. ]+$/, '') || 'deck'
}
