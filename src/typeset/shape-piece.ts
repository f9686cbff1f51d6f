import type { ShapingFont } from './shaping-font.js'

/** How many pieces a font remembers, before it forgets them all and starts anew. */
const REMEMBERED = 20_000

const caches = new WeakMap<ShapingFont, Map<string, Float64Array>>()

/** `font.shape` with a memory: the same words come again and again. */
export function shapePiece(font: ShapingFont, text: string, script: string): Float64Array {
  let cache = caches.get(font)
  if (!cache) {
    cache = new Map()
    caches.set(font, cache)
  }
  const key = script + text
  let found = cache.get(key)
  if (!found) {
    if (cache.size >= REMEMBERED) cache.clear()
    found =
      script === 'Hani' && plainHan.test(text) ? unshaped(font, text) : font.shape(text, script)
    cache.set(key, found)
  }
  return found
}

/** Kanji alone neither kern nor join in the catalogue's fonts: no shaper is needed. */
const plainHan = /^[\u4e00-\u9fff]+$/

function unshaped(font: ShapingFont, text: string): Float64Array {
  return Float64Array.from(text, (character) => font.advance(character.charCodeAt(0)))
}
