import { halfWidths } from './half-widths.js'

/** What marks a sentence or an address: neither is the name of a thing. */
const notName = /[。！？]|[.!?]\s|[、，,;；]\s*$|:\/\/|^\s*[、。，．,.]/u

/**
 * Could this text be the name of a thing in a diagram: not empty, no sentence, no address?
 *
 * @param most Longest length in half-width columns.
 */
export function isLabel(text: string, most: number): boolean {
  const name = text.trim()
  return name !== '' && halfWidths(name) <= most && !notName.test(name)
}
