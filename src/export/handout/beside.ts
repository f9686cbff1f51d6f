import type { Deck, Slide } from '../../types/deck.js'
import { branches } from './branches.js'
import { divider } from './divider.js'
import type { Draw, HandoutPage, Sheet } from './handout-page.js'
import { ink, patch, type HandoutTools } from './handout-tools.js'
import type { SetNote } from './set-notes.js'
import { setNotes } from './set-notes.js'
import { thumb } from './thumb.js'

const slideWidth = 320
const gap = 24
const rowGap = 24
/** Notes that go on over a page are no fewer than these. */
const fewest = 3
/** Rows on a page of short notes. */
const rows = 3

/** Where a run of notes may end so that at most `room` px are used: never after a head, never with a line or two left. */
function endOf(notes: SetNote[], from: number, room: number): number {
  let used = 0
  let end = from
  while (end < notes.length && used + (notes[end]?.height ?? 0) <= room) {
    used += notes[end]?.height ?? 0
    end += 1
  }
  if (end === notes.length) return end
  let cut = end
  if (cut - from > 2 * fewest) cut = Math.min(cut, notes.length - fewest)
  while (cut > from + 1 && notes[cut - 1]?.head) cut -= 1
  return Math.max(cut, from + 1)
}

const heightOf = (notes: SetNote[]): number => notes.reduce((sum, { height }) => sum + height, 0)

/** A page being filled from its top. */
interface Filling {
  pages: HandoutPage[]
  y: number
}

function startPage(filling: Filling, slide: number, sheet: Sheet): void {
  filling.pages.push({ items: [], slide, shown: [] })
  filling.y = sheet.top
}

/** Puts one row (a slide and notes, or notes that go on) where there is room for it. */
function putRow(filling: Filling, sheet: Sheet, slide: number, height: number, draw: Draw): void {
  const first = filling.pages.at(-1)?.items.length === 0
  if (filling.pages.length === 0 || (!first && filling.y + height > sheet.bottom)) {
    startPage(filling, slide, sheet)
  }
  const page = filling.pages.at(-1)
  if (!page) return
  if (page.items.length > 0) {
    const rule: Draw = (x, y) => [patch({ x, y, width: sheet.inner, height: 1 }, ink.line)]
    page.items.push({ x: sheet.x, y: filling.y - rowGap / 2, draw: rule })
  }
  page.items.push({ x: sheet.x, y: filling.y, draw })
  if (!page.shown.includes(slide)) page.shown.push(slide)
  filling.y += height + rowGap
}

/** The slide as the divider of the session that it begins; undefined for any other. */
function openedBy(slide: Slide, { sessions }: Deck): Slide | undefined {
  if (slide.data.kind === 'session') return slide
  const session = slide.data.opener && sessions.find(({ n }) => n === slide.data.session)
  if (!session) return undefined
  const code = slide.head?.filter(({ type }) => type === 'image') ?? []
  return { ...slide, topic: session.topic, children: [{ type: 'paragraph', children: code }] }
}

/**
 * Pages with each slide and the whole branch of notes beside it, in reading type. A branch that is
 * longer than its slide takes more room, and one longer than a page goes on on the next.
 *
 * @param only `moved`: no more than the slides beside which something stands that no slide shows.
 */
export function beside(
  deck: Deck,
  sheet: Sheet,
  tools: HandoutTools,
  only: 'all' | 'moved' = 'all',
): HandoutPage[] {
  const notes = branches(deck)
  const room = sheet.bottom - sheet.top
  const least = Math.floor((room - rowGap * (rows - 1)) / rows)
  const width = sheet.inner - slideWidth - gap
  const total = deck.slides.length
  const filling: Filling = { pages: [], y: 0 }
  deck.slides.forEach((slide, index) => {
    const { kind } = slide.data
    const own = notes.get(index + 1) ?? []
    if ((kind === 'cover' || kind === 'agenda') && own.length === 0) return
    if (only === 'moved' && !own.some(({ moved }) => moved)) return
    const opened = openedBy(slide, deck)
    const head = opened ? [divider(opened, width, tools)] : []
    const set = [...head, ...setNotes(own, width, tools)]
    let from = 0
    do {
      const end = endOf(set, from, room)
      const part = set.slice(from, end)
      const left: Draw = from === 0 ? thumb(index + 1, total, slideWidth, tools) : () => []
      const used = heightOf(part)
      const draw: Draw = (x, y) => {
        // What begins a row begins level with its slide.
        let top = y - 3 - (part[0]?.before ?? 0)
        const notes = part.flatMap((note) => {
          const drawn = note.draw(x + slideWidth + gap, top)
          top += note.height
          return drawn
        })
        return [...left(x, y), ...notes]
      }
      putRow(filling, sheet, index + 1, from === 0 ? Math.max(least, used) : used, draw)
      from = end
    } while (from < set.length)
  })
  return filling.pages
}
