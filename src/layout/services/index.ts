import { labelsOf } from '../shared/labels.js'
import type { ListItem, PhrasingContent } from 'mdast'
import { directorySlide } from '../shared/directory-slide.js'
import { placeService } from './place-service.js'
import { placeTitle, sizeTitle } from '../shared/place-title.js'
import { servicesOf, type FoundService } from '../shared/services-of.js'
import { textNode } from '../shared/text-node.js'
import { most } from '../../tree/most.js'
import type { Deck, Placement, Slide, TextStyle } from '../../types/deck.js'
import type { Layout, LayoutContext } from '../../types/layout.js'

/** Three columns of up to six, as even as they can be. */
const rowsFor = (count: number): number => Math.max(3, Math.ceil(count / 3))
const perSlide = 18
/** Fewer services are no index; more pages are for looking up, which the viewer's search does better. */
const least = 4
const mostSlides = 2
const pitch = { x: 384, y: 72 }

/** Room for a name and for its pages, px. */
const room = 280
const nameStyle: TextStyle = { size: 24, leading: 34.8, weight: 700, color: 'ink' }
const pageStyle: TextStyle = { size: 18, leading: 28, weight: 400, color: 'muted' }

/** No line holds more numbers than this. */
const mostPages = 40

/** Links to the slides, as many as one line holds. */
function pagesOf(pages: number[], { typesetter }: LayoutContext): PhrasingContent[] {
  const fits = (count: number): boolean => {
    const words = pages.slice(0, count).join(', ') + (count < pages.length ? ' …' : '')
    return typesetter.width(words, pageStyle) <= room
  }
  const all = Math.min(pages.length, mostPages)
  const shown = fits(all) ? all : Math.max(1, most(all - 1, fits))
  const links = pages
    .slice(0, shown)
    .flatMap((page, i): PhrasingContent[] => [
      ...(i > 0 ? [textNode(', ')] : []),
      { type: 'link', url: `#${page}`, children: [textNode(String(page))] },
    ])
  return shown < pages.length ? [...links, textNode(' …')] : links
}

function itemOf(found: FoundService, context: LayoutContext): ListItem {
  const { service, spelling, pages } = found
  const long = context.typesetter.width(spelling, nameStyle) > room
  const name = long
    ? { type: 'emphasis' as const, children: [textNode(spelling)] }
    : textNode(spelling)
  const children: PhrasingContent[] = [
    { type: 'image', url: '', alt: service.name, data: { service: service.key } },
    textNode(' '),
    { type: 'strong', children: [name] },
    textNode(' '),
    { type: 'emphasis', children: pagesOf(pages, context) },
  ]
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] }
}

/**
 * Slides with every AWS service of the deck, its icon and the slides that name it; none for fewer
 * than four services, and two pages at most. Numbers are those of `deck.slides`: call it once the order stands.
 */
export function servicesSlides(deck: Deck, lang: string, context: LayoutContext): Slide[] {
  const found = servicesOf(deck)
  if (found.length < least) return []
  const full = Math.min(mostSlides, Math.ceil(found.length / perSlide))
  // No page of a few alone.
  const rest = found.length - (full - 1) * perSlide
  const count = full > 1 && rest < least ? full - 1 : full
  return Array.from({ length: count }, (_, index) => {
    const part = found.slice(index * perSlide, (index + 1) * perSlide)
    const children = part.map((service) => itemOf(service, context))
    const list = { type: 'list' as const, ordered: false, spread: false, children }
    const title = labelsOf(lang).services
    return directorySlide('services', title, [list], [index + 1, count])
  })
}

function place(slide: Slide, context: LayoutContext): Placement | undefined {
  const [list] = slide.children
  if (list?.type !== 'list') return undefined
  const { x, y } = context.metrics.body
  const rows = rowsFor(list.children.length)
  const items = list.children.flatMap((item, index) => {
    const at = { x: x + Math.floor(index / rows) * pitch.x, y: y + (index % rows) * pitch.y }
    return placeService(item, at, context)
  })
  const bottom = y + Math.min(rows, list.children.length) * pitch.y
  return { items: [...placeTitle(slide, context), ...items], bottom }
}

function arrange(slide: Slide, context: LayoutContext): Slide {
  const [list] = slide.children
  const count = list?.type === 'list' ? list.children.length : 0
  const style = { ...slide.data.style, '--rows': String(rowsFor(count)) }
  return sizeTitle({ ...slide, data: { ...slide.data, style } }, context)
}

/** The services of the deck: `- ![name]() **spelling** _[6](#6), [11](#11)_`, eighteen a slide. */
export const services: Layout = {
  name: 'services',
  match: () => undefined,
  arrange,
  place,
}
