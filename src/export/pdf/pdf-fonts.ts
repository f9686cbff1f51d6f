import { basename } from '../../host/index.js'
import type { DrawnGlyph } from '../../scene/scene.js'
import type { ShapingFont } from '../../typeset/shaping-font.js'
import type { PdfObjects } from './pdf-objects.js'
import { num, ref } from './pdf-values.js'
import { openTrueType, type TrueType } from './true-type.js'

/** A font of a file in the making. */
export interface PdfFont {
  /** By which pages name it. */
  name: string
  /** Number of a glyph that shows this text, and its width in thousandths of an em. */
  cid: (glyph: DrawnGlyph) => { cid: number; width: number }
}

export interface PdfFonts {
  use: (font: ShapingFont) => PdfFont
  /** Writes the fonts in use: `/F1 7 0 R ...`, for the resources of all pages. */
  write: (objects: PdfObjects) => string
}

const hex = (value: number): string => value.toString(16).padStart(4, '0').toUpperCase()

const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i))).join('')

/** What each CID says (https://adobe-type-tools.github.io/font-tech-notes, 5411). */
function toUnicode(texts: string[]): string {
  const lines = texts.flatMap((text, cid) =>
    text === '' ? [] : [`<${hex(cid)}> <${utf16(text)}>`],
  )
  const blocks: string[] = []
  for (let from = 0; from < lines.length; from += 100) {
    const part = lines.slice(from, from + 100)
    blocks.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}

interface Used {
  font: PdfFont
  type: TrueType
  path: string
  /** Glyph and text of each CID; 0 is none. */
  glyphs: number[]
  texts: string[]
  widths: number[]
}

function writeFont({ type, path, glyphs, texts, widths, font }: Used, objects: PdfObjects): number {
  const letter = String.fromCharCode(65 + (Number(font.name.slice(1)) % 26))
  const name = `JAWSD${letter}+${basename(path, '.ttf').replace(/[^A-Za-z0-9]/g, '-')}`
  const scale = 1000 / type.unitsPerEm
  const bytes = type.subset(glyphs)
  const file = objects.stream(`/Length1 ${bytes.length}`, bytes)
  const descriptor = objects.add(
    `<</Type/FontDescriptor/FontName/${name}/Flags 4/ItalicAngle 0/StemV 80` +
      `/FontBBox[${type.box.map((side) => num(side * scale)).join(' ')}]` +
      `/Ascent ${num(type.ascent * scale)}/Descent ${num(type.descent * scale)}` +
      `/CapHeight ${num(type.capHeight * scale)}/FontFile2 ${ref(file)}>>`,
  )
  const cidFont = objects.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDToGIDMap/Identity` +
      '/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>' +
      `/FontDescriptor ${ref(descriptor)}/W[0[${widths.map(num).join(' ')}]]>>`,
  )
  const cmap = objects.stream('', toUnicode(texts))
  return objects.add(
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H` +
      `/DescendantFonts[${ref(cidFont)}]/ToUnicode ${ref(cmap)}>>`,
  )
}

/**
 * The fonts of a file, as subsets with one CID for each glyph and text that it shows: a glyph that
 * serves two characters is copied as the one that was written.
 */
export function pdfFonts(): PdfFonts {
  const used = new Map<string, Used>()
  const open = (path: string): Used => {
    const type = openTrueType(path)
    const scale = 1000 / type.unitsPerEm
    const [glyphs, texts, widths] = [[0], [''], [type.width(0) * scale]]
    const cids = new Map<string, number>()
    const cid: PdfFont['cid'] = ({ id, text }) => {
      const key = `${id} ${text}`
      const known = cids.get(key)
      if (known !== undefined) return { cid: known, width: widths[known] ?? 0 }
      const width = type.width(id) * scale
      const number = glyphs.push(id) - 1
      texts.push(text)
      widths.push(width)
      cids.set(key, number)
      return { cid: number, width }
    }
    return { font: { name: `F${used.size + 1}`, cid }, type, path, glyphs, texts, widths }
  }
  return {
    use: ({ path }) => {
      const found = used.get(path) ?? open(path)
      used.set(path, found)
      return found.font
    },
    write: (objects) =>
      [...used.values()].map((one) => `/${one.font.name} ${ref(writeFont(one, objects))}`).join(''),
  }
}
