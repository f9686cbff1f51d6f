import { labelsOf } from '../shared/labels.js'
import type { ListItem, PhrasingContent } from 'mdast'
import { directorySlide } from '../shared/directory-slide.js'
import { linksIn, type FoundLink } from '../shared/links-in.js'
import { linkPitch, placeLink } from './place-link.js'
import { placeTitle, sizeTitle } from '../shared/place-title.js'
import { qrImage } from '../shared/qr-image.js'
import { shorten } from '../shared/shorten.js'
import { textNode } from '../shared/text-node.js'
import type { Deck, Placement, Slide, TextStyle } from '../../types/deck.js'
import type { Layout, LayoutContext } from '../../types/layout.js'

/** A page holds two rows of two, so that a camera catches one code; longer lists have none. */
const most = 4
const mostCoded = 8
/** A page of a longer list holds seven rows of two; what is beyond two pages stands on its slides. */
const mostListed = 14
const mostPages = 2
const left = [80, 656]

/** Addresses beyond this give a code too fine for a camera at the back of a room. */
const longest = 300

/** Titles and addresses stand in full on their own slides; here a row must hold them. */
const longestTitle = 64
const longestWords = 160
const listedWidth = 480
const urlStyle: TextStyle = { size: 18, leading: 24, weight: 400, color: 'muted' }
const titleStyle: TextStyle = { size: 24, leading: 32, weight: 700, color: 'ink' }

/** Graphemes of a title that take no more room than the longest of Japanese; Latin are narrower. */
function mostOf(title: string, { typesetter }: LayoutContext): number {
  const head = title.slice(0, 2 * longestTitle)
  const wide = typesetter.width(head, titleStyle) / Math.max(1, head.length)
  return Math.floor(longestTitle * Math.min(2, Math.max(1, titleStyle.size / wide)))
}

/** Words on one line of a list without codes. */
function oneLine(text: string, style: TextStyle, { typesetter }: LayoutContext): string {
  let count = 120
  while (count > 8 && typesetter.width(shorten(text, count), style) > listedWidth) count -= 4
  return shorten(text, count)
}

function listedItem({ title, href, words }: FoundLink, context: LayoutContext): ListItem {
  const children: PhrasingContent[] = [
    { type: 'strong', children: [textNode(oneLine(title, titleStyle, context))] },
    textNode(' '),
    { type: 'link', url: href, children: [textNode(oneLine(words, urlStyle, context))] },
  ]
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] }
}

function itemOf({ title, href, words }: FoundLink, context: LayoutContext): ListItem {
  const code = href.length <= longest ? [qrImage(href), textNode(' ')] : []
  const children: PhrasingContent[] = [
    ...code,
    { type: 'strong', children: [textNode(shorten(title, mostOf(title, context)))] },
    textNode(' '),
    { type: 'link', url: href, children: [textNode(shorten(words, longestWords))] },
  ]
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] }
}

/** Between rows where a text is taller than its code: else it would touch the next. */
const roomyGap = 16

/** Asked to choose pages, and twice of each page. */
const heights = new WeakMap<ListItem, number>()

function heightOf(item: ListItem, context: LayoutContext): number {
  const height = heights.get(item) ?? placeLink(item, { x: 0, y: 0, n: 1 }, context).bottom
  heights.set(item, height)
  return height
}

function isRoomy(items: ListItem[], context: LayoutContext): boolean {
  return items.some((item) => heightOf(item, context) > linkPitch)
}

/** How high rows of items of these heights are, two items a row. */
function rowsHeight(heights: number[]): number {
  const gap = heights.some((height) => height > linkPitch) ? roomyGap : 0
  let sum = -gap
  for (let i = 0; i < heights.length; i += left.length) {
    sum += gap + Math.max(...heights.slice(i, i + left.length))
  }
  return sum
}

/** Two items a row: their texts and codes, and where the last row ends. */
function placeRows(items: ListItem[], start: number, context: LayoutContext): Placement {
  const placed: Placement['items'] = []
  const gap = isRoomy(items, context) ? roomyGap : 0
  let y = context.metrics.body.y - gap
  for (let i = 0; i < items.length; i += left.length) {
    const row = items.slice(i, i + left.length).map((item, column) => {
      const at = { x: left[column] ?? 0, y: y + gap, n: start + i + column }
      return placeLink(item, at, context)
    })
    placed.push(...row.flatMap((cell) => cell.items))
    y = Math.max(...row.map((cell) => cell.bottom))
  }
  return { items: placed, bottom: y }
}

/**
 * Slides with every web address of the deck, its title and its QR code; none when there are none.
 *
 * @param lang Language of the title.
 */
export function linksSlides(deck: Deck, lang: string, context: LayoutContext): Slide[] {
  const found = linksIn(deck)
  const title = labelsOf(lang).links
  if (found.length > mostCoded) return listedSlides(found, title, context)
  const items = found.map((link) => itemOf(link, context))
  const itemHeights = items.map((item) => heightOf(item, context))
  const { height } = context.metrics.body
  const pages: ListItem[][] = []
  for (let from = 0; from < items.length;) {
    let taken = Math.min(most, items.length - from)
    const fits = (count: number): boolean =>
      rowsHeight(itemHeights.slice(from, from + count)) <= height
    while (taken > 1 && !fits(taken)) taken -= 1
    pages.push(items.slice(from, from + taken))
    from += taken
  }
  let start = 1
  return pages.map((page, index) => {
    const list = { type: 'list' as const, ordered: true, start, spread: false, children: page }
    start += page.length
    return directorySlide('links', title, [list], [index + 1, pages.length])
  })
}

/** Pages of addresses without codes. */
function listedSlides(found: FoundLink[], title: string, context: LayoutContext): Slide[] {
  const pages = Math.min(mostPages, Math.ceil(found.length / mostListed))
  const size = Math.min(mostListed, Math.ceil(found.length / pages))
  return Array.from({ length: pages }, (_, index) => {
    const part = found.slice(index * size, (index + 1) * size)
    const children = part.map((link) => listedItem(link, context))
    const start = index * size + 1
    const list = { type: 'list' as const, ordered: true, start, spread: false, children }
    return directorySlide('links', title, [list], [index + 1, pages])
  })
}

const isCoded = ({ children: [line] }: ListItem): boolean =>
  line?.type === 'paragraph' && line.children[0]?.type === 'image'

function arrange(slide: Slide, context: LayoutContext): Slide {
  const sized = sizeTitle(slide, context)
  const [list] = slide.children
  if (list?.type === 'list' && !list.children.some(isCoded)) {
    return { ...sized, data: { ...sized.data, classes: [...sized.data.classes, 'listed'] } }
  }
  if (list?.type !== 'list' || !isRoomy(list.children, context)) return sized
  return { ...sized, data: { ...sized.data, classes: [...sized.data.classes, 'roomy'] } }
}

function place(slide: Slide, context: LayoutContext): Placement | undefined {
  const [list] = slide.children
  if (list?.type !== 'list') return undefined
  const rows = placeRows(list.children, list.start ?? 1, context)
  return { items: [...placeTitle(slide, context), ...rows.items], bottom: rows.bottom }
}

/** The addresses of the deck: `1. ![url](qr) **title** [url](url)`, four a slide; a long list has no codes. */
export const links: Layout = {
  name: 'links',
  match: () => undefined,
  arrange,
  place,
}
