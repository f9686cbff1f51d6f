import type { PlacedText } from '../../types/deck.js'
import type { LineGlyph, Shaper } from '../../typeset/create-shaper.js'
import type { Drawing, Tag } from '../scene.js'
import { boxSteps } from '../shapes/polygon-steps.js'
import { cssBaseline } from './css-baseline.js'
import { drawLine, lineWidth, type LinkTags } from './draw-line.js'
import { lineOffsets } from './line-offsets.js'
import { styledRuns, type StyledRun } from './styled-runs.js'

/** Where a text's last line ends: without the blanks at its end, and with them. */
export interface End {
  x: number
  whole: number
  baseline: number
  size: number
}

/** A text as it is drawn, and where its last line ends. */
export interface DrawnText {
  drawings: Drawing[]
  end: End
}

/** What is set to the right or in the middle of its box by the theme's CSS, where `fit` does not say. */
const sides: Record<string, PlacedText['align']> = {
  page: 'right',
  initial: 'center',
  comparison: 'center',
}

/** Offset of a line in its box, px. */
function alignedBy(text: PlacedText, width: number): number {
  const align = text.align ?? sides[text.role] ?? 'left'
  if (align === 'left') return 0
  const spare = text.width - width
  return align === 'right' ? spare : spare / 2
}

/** The hook that says that a line of code goes on below. */
function hookAt(x: number, baseline: number, size: number): Drawing {
  const [left, top] = [x + 0.3 * size, baseline - 0.4 * size]
  const [width, height] = [0.6 * size, 0.4 * size]
  const right = { x: left + width - 2, y: top, width: 2, height: height - 2 }
  const foot = { x: left, y: top + height - 2, width, height: 2 }
  return { kind: 'path', steps: [...boxSteps(right), ...boxSteps(foot)], fill: 'sea' }
}

/** One tag for each address in a text. */
export function linkTags(parent: Tag | undefined): LinkTags {
  const tags = new Map<string, Tag>()
  return (href) => {
    const found = tags.get(href) ?? { name: 'Link', href, ...(parent ? { parent } : {}) }
    tags.set(href, found)
    return found
  }
}

/** Roles in which every blank counts. */
const spaced = new Set(['code', 'furniture'])

interface Line {
  glyphs: LineGlyph[]
  start: number
  end: number
}

/** A text's lines, shaped. */
function linesOf(text: PlacedText, runs: StyledRun[], shaper: Shaper): Line[] {
  const words = runs.map((run) => run.text).join('')
  const shape = shaper(runs, spaced.has(text.role))
  const lines = text.lines.length > 0 ? text.lines : [words]
  return lineOffsets(words, lines).map(([start, end]) => ({
    glyphs: shape(start, end),
    start,
    end,
  }))
}

/** Browsers put baselines on whole px; lengths such as 40.6 are a little less to them. */
const snapped = (baseline: number): number => Math.round(baseline - 0.02)

/** The words of a placed text where they stand. */
export function drawText(
  text: PlacedText,
  tag: Tag | undefined,
  shaper: Shaper,
  runs: StyledRun[] = styledRuns(text),
): DrawnText {
  const words = runs.map((run) => run.text).join('')
  const base = cssBaseline(text.style)
  const links = linkTags(tag)
  const code = text.role === 'code'
  const { size } = text.style
  let end: End = { x: text.x, whole: text.x, baseline: snapped(text.y + base), size }
  const lines = linesOf(text, runs, shaper)
  const drawings = lines.flatMap(({ glyphs, end: at }, index): Drawing[] => {
    const line = { glyphs, runs, text: words }
    const width = lineWidth(line)
    const x = text.x + alignedBy(text, width)
    const y = snapped(text.y + index * text.style.leading + base)
    const last = glyphs.at(-1)
    end = { x: x + width, whole: x + (last ? last.x + last.advance : 0), baseline: y, size }
    const goesOn = code && index < lines.length - 1 && at < words.length && words[at - 1] !== '\n'
    const hook = goesOn ? [hookAt(x + width, y, size)] : []
    return [...drawLine(line, { x, y }, tag, links), ...hook]
  })
  return { drawings, end }
}
