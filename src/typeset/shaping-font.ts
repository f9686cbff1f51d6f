import { Blob, Buffer, Direction, Face, Font, shape } from 'harfbuzzjs'
import { shapingTables } from './shaping-tables.js'

/** A glyph as shaping gave it; lengths in em. */
export interface ShapedGlyph {
  /** Its number in the font's file. */
  id: number
  /** UTF-16 offset of the cluster it belongs to. */
  cluster: number
  advance: number
  /** How far it is moved to the right and up. */
  dx: number
  dy: number
}

/** A loaded font, ready to measure. */
export interface ShapingFont {
  /** Its file. */
  path: string
  /** Whether it has a glyph for this code point. */
  has: (codePoint: number) => boolean
  /** Advance in em of the code point's own glyph, without kerning. */
  advance: (codePoint: number) => number
  /**
   * Advances in em of a shaped text, one for each UTF-16 unit; a cluster's whole advance stands
   * at its first unit. `script` is an ISO 15924 tag.
   */
  shape: (text: string, script: string) => Float64Array
  /** The same text's glyphs, in order, as a language (BCP 47) has them. */
  glyphs: (text: string, script: string, language: string) => ShapedGlyph[]
  /** The code point's own glyph; 0 where it has none. */
  glyph: (codePoint: number) => number
}

/** Loads a static TrueType file. Throws when it cannot be read. */
export function shapingFont(path: string): ShapingFont {
  const face = new Face(new Blob(shapingTables(path)))
  const font = new Font(face)
  const em = face.upem
  const glyphs = new Map<number, number>()
  const widths = new Map<number, number>()

  const glyph = (codePoint: number): number => {
    let found = glyphs.get(codePoint)
    if (found === undefined) {
      found = font.nominalGlyph(codePoint) ?? 0
      glyphs.set(codePoint, found)
    }
    return found
  }
  const advance = (codePoint: number): number => {
    let found = widths.get(codePoint)
    if (found === undefined) {
      found = font.glyphHAdvance(glyph(codePoint)) / em
      widths.set(codePoint, found)
    }
    return found
  }
  const shaped = (text: string, script: string, language = 'ja'): Buffer => {
    const buffer = new Buffer()
    buffer.addText(text)
    buffer.setDirection(Direction.LTR)
    buffer.setScript(script)
    buffer.setLanguage(language)
    shape(font, buffer)
    return buffer
  }
  return {
    path,
    glyph,
    has: (codePoint) => glyph(codePoint) !== 0,
    advance,
    shape: (text, script) => {
      const buffer = shaped(text, script)
      const advances = new Float64Array(text.length)
      const positions = buffer.getGlyphPositions()
      for (const [index, info] of buffer.getGlyphInfos().entries()) {
        const before = advances[info.cluster] ?? 0
        advances[info.cluster] = before + (positions[index]?.xAdvance ?? 0) / em
      }
      return advances
    },
    glyphs: (text, script, language) => {
      const buffer = shaped(text, script, language)
      const positions = buffer.getGlyphPositions()
      return buffer.getGlyphInfos().map(({ codepoint, cluster }, index) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
        return {
          id: codepoint,
          cluster,
          advance: xAdvance / em,
          dx: xOffset / em,
          dy: yOffset / em,
        }
      })
    },
  }
}
