import type { PhrasingContent } from 'mdast'
import type { Box, Deck, PlacedText, Slide, TextStyle } from '../types/deck.js'
import type { Shaper } from '../typeset/create-shaper.js'
import type { Drawing, Tag } from './scene.js'
import { drawText } from './text/draw-text.js'
import { styledRuns, type StyledRun } from './text/styled-runs.js'

const style: TextStyle = { size: 18, leading: 32, weight: 400, color: 'muted' }

/** Words in one look, the first of a footer or a breadcrumb. */
interface Words {
  value: string
  color?: string
  bold?: boolean
  /** Space behind it, px. */
  after?: number
}

const textOf = (value: string, box: Box, own: TextStyle): PlacedText => ({
  kind: 'text',
  role: 'furniture',
  style: own,
  content: [{ type: 'text', value } satisfies PhrasingContent],
  lines: [value],
  ...box,
})

interface Setting {
  box: Box
  shaper: Shaper
  tag?: Tag
  color?: string
}

function widthOf(runs: StyledRun[], shaper: Shaper): number {
  const text = runs.map((run) => run.text).join('')
  const last = shaper(runs, true)(0, text.length).at(-1)
  return last ? last.x + last.advance : 0
}

/** A text cut so that it and a mark of it fit into `room` px. */
function cutTo(value: string, room: number, width: (value: string) => number): string {
  if (width(value) <= room) return value
  let [low, high] = [0, value.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (width(`${value.slice(0, middle)}…`) <= room) low = middle
    else high = middle - 1
  }
  const end = /[\uD800-\uDBFF]/.test(value.charAt(low - 1)) ? low - 1 : low
  return `${value.slice(0, end)}…`
}

/** Words side by side on one line, cut where they would leave the box. */
function drawWords(words: Words[], { box, shaper, tag, color }: Setting): Drawing[] {
  let { x } = box
  return words.flatMap(({ value, bold, after = 0, ...own }): Drawing[] => {
    const look: TextStyle = {
      ...style,
      weight: bold ? 700 : 400,
      color: own.color ?? color ?? style.color,
    }
    const width = (text: string): number =>
      widthOf(styledRuns(textOf(text, { ...box, x }, look)), shaper)
    const room = box.x + box.width - x
    if (room <= 0) return []
    const text = cutTo(value, room, width)
    const placed = textOf(text, { ...box, x }, look)
    x += width(text) + after
    return drawText(placed, tag, shaper).drawings
  })
}

/** The x of words that end at the right edge of a box. */
function fromRight(words: Words[], box: Box, shaper: Shaper): Box {
  const width = words.reduce((sum, { value, bold }) => {
    const look = { ...style, weight: bold ? (700 as const) : (400 as const) }
    return sum + widthOf(styledRuns(textOf(value, box, look)), shaper)
  }, 0)
  return { ...box, x: box.x + box.width - width, width: width + 1 }
}

/** Breadcrumb of a slide that has no ancestors: the event, where neither footer nor title says it. */
function topOf(deck: Deck, { data, topic }: Slide): string {
  const isSession = data.session !== undefined && topic.data.role === 'session'
  return deck.matter.header ?? (isSession ? deck.title : '')
}

/** A word with the blank behind it, or a letter of a script without blanks. */
const breakable = /[!-~]{1,60} ?|./gsu

/** Lines of a breadcrumb that is too long for one. */
function crumbLines(words: Words[], room: number, shaper: Shaper): Words[][] {
  const lines: Words[][] = [[]]
  let used = 0
  for (const { value, after = 0, ...look } of words) {
    const box = { x: 0, y: 0, width: room, height: 0 }
    for (const part of value.match(breakable) ?? []) {
      const width = widthOf(styledRuns(textOf(part, box, style)), shaper)
      if (used + width > room) {
        lines.push([])
        used = 0
      }
      const line = lines.at(-1)
      const last = line?.at(-1)
      if (last && last.color === look.color && last.after === undefined) last.value += part
      else line?.push({ ...look, value: part })
      used += width
    }
    const last = lines.at(-1)?.at(-1)
    if (last && after > 0) last.after = after
    used += after
  }
  return lines
}

/** Ancestors of a slide in one small line above its title; those that show here first are read. */
export function drawCrumb(deck: Deck, slide: Slide, shaper: Shaper, onInk: boolean): Drawing[] {
  const { breadcrumb, introduces = 0, classes } = slide.data
  const own = breadcrumb.length > 0
  const crumbs = own ? breadcrumb : [topOf(deck, slide)]
  const introduced = own ? crumbs.length - introduces : 1
  // On the sea the path is told by the footer, but where it names an ancestor for the first time.
  if (onInk && introduced >= crumbs.length) return []
  if (crumbs.join('').trim() === '') return []
  const words = crumbs.flatMap((value, index): Words[] => {
    const color = onInk ? 'onInk' : index >= introduced ? 'ink' : 'muted'
    const sign = { value: ' › ', color: onInk ? 'onInk' : 'sea' }
    return [...(index > 0 ? [sign] : []), { value, color }]
  })
  // The sign has 4 px more on either side than its blanks.
  const spaced = words.map((word, index) =>
    words[index + 1]?.value === ' › ' || word.value === ' › ' ? { ...word, after: 4 } : word,
  )
  const tag: Tag | undefined = introduced < crumbs.length ? { name: 'P' } : undefined
  const two = classes.includes('crumbs-two')
  const box = { x: 80, y: two ? 12 : 32, width: 1120, height: 32 }
  const setting = { box, shaper, ...(tag ? { tag } : {}) }
  if (!two) return drawWords(spaced, setting)
  return crumbLines(spaced, box.width, shaper)
    .slice(0, 2)
    .flatMap((line, index) =>
      // Two lines of 24 px in the room of one of 32.
      drawWords(line, { ...setting, box: { ...box, y: box.y - 4 + 24 * index } }),
    )
}

/** Session and page at the foot of a slide. */
export function drawFoot(
  deck: Deck,
  slide: Slide,
  number: number,
  shaper: Shaper,
  onInk: boolean,
): Drawing[] {
  const session = deck.sessions[(slide.data.session ?? 0) - 1]
  const words: Words[] = session
    ? [{ value: `${session.n} `, after: 11 }, { value: session.title }]
    : [{ value: deck.matter.footer ?? deck.title }]
  const color = onInk ? 'onInkMuted' : 'muted'
  const foot = { x: 80, y: 672, width: 944, height: 32 }
  const page: Words[] = [
    { value: String(number), bold: true, color: onInk ? 'onInk' : 'ink' },
    { value: ` / ${deck.slides.length}` },
  ]
  const right = fromRight(page, { x: 1072, y: 672, width: 128, height: 32 }, shaper)
  return [
    ...drawWords(words, { box: foot, shaper, color }),
    ...((deck.matter.paginate ?? true) ? drawWords(page, { box: right, shaper, color }) : []),
  ]
}
