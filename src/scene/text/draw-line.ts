import type { LineGlyph } from '../../typeset/create-shaper.js'
import type { Drawing, Tag, TextDrawing } from '../scene.js'
import { boxSteps } from '../shapes/polygon-steps.js'
import type { StyledRun } from './styled-runs.js'

/** A line of glyphs and the styled runs of the whole text that it is of. */
export interface SetLine {
  glyphs: LineGlyph[]
  runs: StyledRun[]
  text: string
}

/** Width of a line without the blanks at its end, px. */
export function lineWidth({ glyphs, text }: SetLine): number {
  const last = glyphs.findLast(({ start, end }) => text.slice(start, end).trim() !== '')
  return last ? last.x + last.advance : 0
}

/** Ascent and descent of all text, em. */
const height = { ascent: 1.16, descent: 0.288 }

interface Piece {
  run: StyledRun
  glyphs: LineGlyph[]
}

/** Neighbours that look alike. */
function piecesOf({ glyphs, runs }: SetLine): Piece[] {
  const pieces: Piece[] = []
  let index = 0
  let end = runs[0]?.text.length ?? 0
  for (const glyph of glyphs) {
    while (glyph.start >= end && index < runs.length - 1) end += runs[++index]?.text.length ?? 0
    const run = runs[index]
    if (!run) break
    const last = pieces.at(-1)
    const before = last?.glyphs.at(-1)
    if (last?.run === run && before?.font === glyph.font && before.y === glyph.y)
      last.glyphs.push(glyph)
    else pieces.push({ run, glyphs: [glyph] })
  }
  return pieces
}

function textOf({ run, glyphs }: Piece, text: string, x: number, y: number): TextDrawing[] {
  const [first] = glyphs
  if (!first) return []
  const drawn = glyphs.map(({ id, start, end, x: at, advance }) => ({
    id,
    text: text.slice(start, end),
    x: at - first.x,
    advance,
  }))
  const { font, size } = first
  const at = { x: x + first.x, y: y - run.raised - first.y }
  return [{ kind: 'text', ...at, size, font, glyphs: drawn, fill: run.fill }]
}

/** What stands under and through a stretch of text. */
function strokesOf({ run, glyphs }: Piece, x: number, y: number): Drawing[] {
  const [first, last] = [glyphs[0], glyphs.at(-1)]
  if (!first || !last) return []
  const [left, width] = [x + first.x, last.x + last.advance - first.x]
  const rule = (top: number, thick: number): Drawing => ({
    kind: 'path',
    steps: boxSteps({ x: left, y: top, width, height: thick }),
    fill: run.fill,
  })
  return [
    ...(run.underlined ? [rule(y + 4, 1)] : []),
    ...(run.strike
      ? [rule(y - (height.ascent * run.size) / 3, Math.max(1, Math.round(run.size / 16)))]
      : []),
  ]
}

function groundOf({ run, glyphs }: Piece, x: number, y: number): Drawing[] {
  const [first, last] = [glyphs[0], glyphs.at(-1)]
  if (!run.grounded || !first || !last) return []
  const up = Math.round(height.ascent * run.size)
  const box = { x: x + first.x, y: y - up, width: last.x + last.advance - first.x }
  const tall = up + Math.round(height.descent * run.size)
  return [{ kind: 'path', steps: boxSteps({ ...box, height: tall }), fill: 'mist' }]
}

/** Tags of the links of one text, by address: a link of two lines is one. */
export type LinkTags = (href: string) => Tag

/** A line at `x` on the baseline `y`, with its links. */
export function drawLine(
  line: SetLine,
  { x, y }: { x: number; y: number },
  tag: Tag | undefined,
  links: LinkTags,
): Drawing[] {
  return piecesOf(line).flatMap((piece): Drawing[] => {
    const { run, glyphs } = piece
    const { href } = run
    const own = href !== undefined && tag ? links(href) : tag
    const words = textOf(piece, line.text, x, y).map((text) => (own ? { ...text, tag: own } : text))
    const [first, last] = [glyphs[0], glyphs.at(-1)]
    const link: Drawing[] =
      href !== undefined && own && first && last
        ? [
            {
              kind: 'link',
              href,
              words: words.flatMap((text) => text.glyphs.map((glyph) => glyph.text)).join(''),
              box: {
                x: x + first.x,
                y: y - height.ascent * run.size,
                width: last.x + last.advance - first.x,
                height: (height.ascent + height.descent) * run.size,
              },
              tag: own,
            },
          ]
        : []
    return [...groundOf(piece, x, y), ...words, ...strokesOf(piece, x, y), ...link]
  })
}
