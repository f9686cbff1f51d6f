import type { Step } from '../../scene/path-steps.js'
import type { Drawing, PathDrawing, Tag, TextDrawing } from '../../scene/scene.js'
import { num } from './pdf-values.js'
import type { PdfFont } from './pdf-fonts.js'

/** What a stream's operators name, and how its parts are tagged. */
export interface ContentSetting {
  font: (text: TextDrawing) => PdfFont
  /** Operands of `rg` for a paint. */
  color: (paint: string) => string
  /** MCID of the next part of a tag. */
  mark: (tag: Tag) => number
  /** Resource name of a picture, undefined where it cannot be shown. */
  picture: (source: string) => string | undefined
  /** Resource name of what several pages share. */
  shared: (drawings: Drawing[]) => string
  /** Resource name of a slide. */
  slide: (index: number) => string
}

const point = ([x, y]: readonly [number, number]): string => `${num(x)} ${num(y)}`

function stepOperator(step: Step): string {
  switch (step.type) {
    case 'move':
      return `${point(step.to)} m`
    case 'line':
      return `${point(step.to)} l`
    case 'curve':
      return `${point(step.first)} ${point(step.second)} ${point(step.to)} c`
    case 'close':
      return 'h'
  }
}

/** Text that begins on a whole px is put a hair before it, where browsers have it: viewers round down. */
const hair = 0.003

const hex = (cid: number): string => cid.toString(16).padStart(4, '0')

/** Operand of `TJ`: glyphs, and between them how far they stand from where their widths would put them. */
function glyphOperand({ glyphs, size }: TextDrawing, font: PdfFont): string {
  let shown = ''
  let open = ''
  let at = 0
  for (const glyph of glyphs) {
    const { cid, width } = font.cid(glyph)
    // Thousandths of an em to the left; a hundredth of a px is not seen.
    const off = Math.round(((at - glyph.x) * 1000) / size)
    if (off !== 0) {
      if (open !== '') shown += `<${open}>`
      open = ''
      shown += off
      at -= (off * size) / 1000
    }
    open += hex(cid)
    at += (width * size) / 1000
  }
  return open === '' ? shown : `${shown}<${open}>`
}

/** Operators that draw these, in px from the top left corner downwards. */
export function pageContent(drawings: Drawing[], setting: ContentSetting): string {
  const lines: string[] = []
  let fill = ''
  let face = ''
  let mode = 0
  /** What is marked now: a tag, decoration (`null`), or nothing. */
  let open: Tag | null | undefined
  const close = (): void => {
    if (open !== undefined) lines.push('EMC')
    open = undefined
  }
  const within = (tag: Tag | undefined): void => {
    const own = tag ?? null
    if (open === own) return
    close()
    lines.push(tag ? `/${tag.name}<</MCID ${setting.mark(tag)}>>BDC` : '/Artifact BMC')
    open = own
  }
  const paint = (own: string): void => {
    const color = setting.color(own)
    if (color !== fill) lines.push(`${color} rg`)
    fill = color
  }
  const path = ({ steps, fill: own, evenOdd }: PathDrawing): void => {
    if (steps.length === 0) return
    paint(own)
    lines.push(...steps.map(stepOperator), evenOdd ? 'f*' : 'f')
  }
  const text = (drawing: TextDrawing): void => {
    const font = setting.font(drawing)
    const operand = glyphOperand(drawing, font)
    if (operand === '') return
    paint(drawing.fill)
    lines.push('BT')
    const own = `/${font.name} ${num(drawing.size)} Tf`
    if (own !== face) lines.push(own)
    face = own
    const wanted = drawing.hidden ? 3 : 0
    if (wanted !== mode) lines.push(`${wanted} Tr`)
    mode = wanted
    lines.push(
      `1 0 0 -1 ${num(drawing.x - hair)} ${num(drawing.y - hair)} Tm`,
      `[${operand}]TJ`,
      'ET',
    )
  }
  for (const drawing of drawings) {
    if (drawing.kind === 'link' || drawing.kind === 'empty') continue
    within(drawing.tag)
    if (drawing.kind === 'path') path(drawing)
    else if (drawing.kind === 'text') text(drawing)
    else if (drawing.kind === 'picture') {
      const name = setting.picture(drawing.source)
      const { x, y, width, height } = drawing.box
      // Pictures stand on their foot.
      if (name)
        lines.push(
          `q ${num(width)} 0 0 ${num(-height)} ${num(x)} ${num(y + height)} cm /${name} Do Q`,
        )
    } else {
      const { x, y, scale } = drawing
      const name =
        drawing.kind === 'shared' ? setting.shared(drawing.drawings) : setting.slide(drawing.index)
      lines.push(`q ${num(scale)} 0 0 ${num(scale)} ${num(x)} ${num(y)} cm /${name} Do Q`)
    }
  }
  close()
  return lines.join('\n')
}
