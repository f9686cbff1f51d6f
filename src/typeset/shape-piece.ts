import { recent } from '../tree/recent.js'
import type { ShapingFont } from './shaping-font.js'

/** How many pieces are remembered of each script in a font. */
const most = 10_000

type Pieces = ReturnType<typeof recent<Float64Array>>

const fonts = new WeakMap<ShapingFont, Map<string, Pieces>>()

function piecesOf(font: ShapingFont, script: string): Pieces {
  const scripts = fonts.get(font) ?? new Map<string, Pieces>()
  const pieces = scripts.get(script) ?? recent<Float64Array>(most)
  scripts.set(script, pieces)
  fonts.set(font, scripts)
  return pieces
}

/** `font.shape` with a memory: the same words come again and again. */
export function shapePiece(font: ShapingFont, text: string, script: string): Float64Array {
  if (script === 'Hani' && plainHan.test(text)) return unshaped(font, text)
  return piecesOf(font, script)(text, () => font.shape(text, script))
}

/** Kanji alone neither kern nor join in the catalogue's fonts: no shaper is needed. */
const plainHan = /^[\u4e00-\u9fff]+$/

function unshaped(font: ShapingFont, text: string): Float64Array {
  const advances = new Float64Array(text.length)
  for (let i = 0; i < text.length; i++) advances[i] = font.advance(text.charCodeAt(i))
  return advances
}
