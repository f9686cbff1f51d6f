import type { HandoutItem, HandoutPage, Sheet } from './handout-page.js'
import { ink, patch, type HandoutTools } from './handout-tools.js'
import { thumb } from './thumb.js'

/** How many slides, in how many columns, and whether lines to write on stand beside or below. */
const grids: Record<number, { columns: number; lines?: 'beside' | 'below' }> = {
  1: { columns: 1, lines: 'below' },
  2: { columns: 1 },
  3: { columns: 1, lines: 'beside' },
  4: { columns: 2, lines: 'below' },
  6: { columns: 2, lines: 'below' },
  9: { columns: 3, lines: 'below' },
}

const gap = 24
/** Height of a slide's number under it. */
const label = 28
const pitch = 28

/** Lines to write on, `pitch` px apart, in a box. */
function ruled(x: number, y: number, width: number, height: number): HandoutItem[] {
  const count = Math.floor(height / pitch)
  // A lone line is no room to write.
  return Array.from({ length: count < 2 ? 0 : count }, (_, i) => ({
    x,
    y: y + (i + 1) * pitch,
    draw: (left, top) => [patch({ x: left, y: top, width, height: 1 }, ink.rule)],
  }))
}

/** Pages of `count` of `total` slides each; their order is across, then down. */
export function nUp(
  total: number,
  count: number,
  sheet: Sheet,
  tools: HandoutTools,
): HandoutPage[] {
  const { columns, lines } = grids[count] ?? { columns: 2 }
  const rows = Math.ceil(count / columns)
  const cell = (sheet.inner - gap * (columns - 1)) / columns
  const row = (sheet.bottom - sheet.top - gap * (rows - 1)) / rows
  const most = lines === 'beside' ? 400 : cell
  const width = Math.floor(Math.min(most, ((row - label) * 16) / 9))
  const height = (width * 9) / 16
  const pages: HandoutPage[] = []
  for (let first = 0; first < total; first += count) {
    const shown = Array.from({ length: Math.min(count, total - first) }, (_, i) => first + i + 1)
    const items = shown.flatMap((n, i): HandoutItem[] => {
      const x = sheet.x + (i % columns) * (cell + gap)
      const y = sheet.top + Math.floor(i / columns) * (row + gap)
      const slide = { x, y, draw: thumb(n, total, width, tools) }
      if (lines === 'beside') {
        const left = x + width + gap
        return [slide, ...ruled(left, y, sheet.x + sheet.inner - left, row - label)]
      }
      if (lines === 'below') {
        const used = height + label
        return [slide, ...ruled(x, y + used, cell, row - used)]
      }
      return [slide]
    })
    pages.push({ items, slide: first + 1, shown })
  }
  return pages
}
