import type { Deck, Rendered, Slide } from '../../types/deck.js'
import type { Typesetter } from '../../types/layout.js'
import { branches } from './branches.js'
import { divider } from './divider.js'
import type { HandoutPage, Sheet } from './handout-page.js'
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
  filling.pages.push({ items: [], slide })
  filling.y = sheet.top
}

/** Puts one row (a slide and notes, or notes that go on) where there is room for it. */
function putRow(filling: Filling, sheet: Sheet, slide: number, height: number, html: string): void {
  const first = filling.pages.at(-1)?.items.length === 0
  if (filling.pages.length === 0 || (!first && filling.y + height > sheet.bottom)) {
    startPage(filling, slide, sheet)
  }
  const page = filling.pages.at(-1)
  if (!page) return
  if (page.items.length > 0) {
    const rule = `<i class="hair" style="width:${sheet.inner}px"></i>`
    page.items.push({ x: sheet.x, y: filling.y - rowGap / 2, html: rule })
  }
  page.items.push({ x: sheet.x, y: filling.y, html })
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
  rendered: Rendered,
  sheet: Sheet,
  typesetter: Typesetter,
  only: 'all' | 'moved' = 'all',
): HandoutPage[] {
  const notes = branches(deck)
  const room = sheet.bottom - sheet.top
  const least = Math.floor((room - rowGap * (rows - 1)) / rows)
  const width = sheet.inner - slideWidth - gap
  const total = rendered.slides.length
  const filling: Filling = { pages: [], y: 0 }
  deck.slides.forEach((slide, index) => {
    const { kind } = slide.data
    const shown = rendered.slides[index]
    const own = notes.get(index + 1) ?? []
    if (!shown || ((kind === 'cover' || kind === 'agenda') && own.length === 0)) return
    if (only === 'moved' && !own.some(({ moved }) => moved)) return
    const opened = openedBy(slide, deck)
    const head = opened ? [divider(opened, width, typesetter)] : []
    const set = [...head, ...setNotes(own, width, typesetter)]
    let from = 0
    do {
      const end = endOf(set, from, room)
      const part = set.slice(from, end)
      const text = part.map(({ html }) => html).join('')
      const left = from === 0 ? thumb(shown, index + 1, total, slideWidth) : ''
      const used = heightOf(part)
      const html = `<div class="row">${left}<div class="notes" style="left:${slideWidth + gap}px;width:${width}px">${text}</div></div>`
      putRow(filling, sheet, index + 1, from === 0 ? Math.max(least, used) : used, html)
      from = end
    } while (from < set.length)
  })
  return filling.pages
}
