import type { Link, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Slide } from '../../types/deck.js'
import type { Cutting } from './cut.js'

/** A session has a divider from so many content slides on, and more where dividers would be many. */
const leastSlides = 4
/** Share of a deck that its furniture may be, of decks of so many slides. */
const share = 0.1
const fewSlides = 20

/**
 * Of how many content slides a session keeps its divider.
 *
 * @param counts Content slides of each session.
 * @param others Slides outside the sessions.
 */
export function dividersFrom(counts: number[], others: number): number {
  // The agenda, and two pages of services and links.
  const indexes = (counts.length > 1 ? 1 : 0) + 2
  const content = counts.reduce((sum, count) => sum + count, 1 + others)
  let from = leastSlides
  for (; from <= Math.max(...counts); from++) {
    const dividers = counts.filter((count) => count >= from).length
    const total = content + indexes + dividers
    if (total < fewSlides || dividers + indexes <= share * total) break
  }
  return from
}

const ascending = (lines: number[]): number[] => [...new Set(lines)].sort((a, b) => a - b)

/** The first slide with all that the divider said and took. */
function withDivider(first: Slide, divider: Slide): Slide {
  return {
    ...first,
    notes: [...divider.notes, ...first.notes],
    data: {
      ...first.data,
      lines: ascending([...divider.data.lines, ...first.data.lines]),
      noteLines: ascending([...divider.data.noteLines, ...first.data.noteLines]),
      seconds: first.data.seconds + divider.data.seconds,
    },
  }
}

/** Titles of the first slides that a divider shows of what comes. */
const mostTitles = 5
const leastTitles = 3

/** The divider with the titles of what comes, where it has nothing else to say. */
function withTitles(divider: Slide, content: Slide[]): Slide {
  const { by, speaker, url } = divider.topic.data
  if (by || speaker || url) return divider
  const own = divider.topic
  const topics = new Map(content.map(({ topic, heading }) => [topic, heading]))
  topics.delete(own)
  const comes = [...topics.values()].slice(0, mostTitles)
  if (comes.length < leastTitles) return divider
  return { ...divider, data: { ...divider.data, comes } }
}

/** The session's address in its notes: a talk of a few minutes has one code, at its end. */
export function withoutAddress(divider: Slide): Slide {
  const { url } = divider.topic.data
  if (!url) return divider
  const { lines, noteLines } = divider.data
  const link: Link = { type: 'link', url: url.href, children: [{ type: 'text', value: url.text }] }
  return {
    ...divider,
    notes: [...divider.notes, { type: 'paragraph', children: [link] }],
    data: {
      ...divider.data,
      lines: lines.filter((line) => line !== url.line),
      noteLines: [...noteLines, url.line],
    },
  }
}

/** `Name（company）`, `Name @handle`, `登壇者: Name`: a short line that says who speaks. */
const named =
  /^(?:(?:登壇者?|発表者?|講師|speakers?|presenters?|by)(?:\s*[:：])?\s*\S.{0,40}|[^。、!?！？:：]{2,24}?\s*[（(][^（）()]{1,30}[）)](?:さん|氏)?|[^。、:：]{2,24}\s+@\w{2,30}(?:\s*[（(][^（）()]{1,30}[）)])?)$/iu

/** The words of a first slide that holds only who speaks. */
function speakerOf(first: Slide | undefined): PhrasingContent[] | undefined {
  const [item, ...others] = first?.items ?? []
  if (!first || !item || others.length > 0 || item.children.length > 0) return undefined
  const [block, ...blocks] = item.body
  const words =
    item.heading.length > 0 ? item.heading : block?.type === 'paragraph' ? block.children : []
  if (blocks.length > 0 || words.some(({ type }) => type === 'image')) return undefined
  return named.test(toString(words).trim()) ? words : undefined
}

/** The slides without their first, which the second takes over. */
function withoutFirst([first, second, ...rest]: Slide[]): Slide[] {
  return first && second ? [withDivider(second, first), ...rest] : []
}

/**
 * The slides of a session with its divider, or without it: its first slide then opens it.
 *
 * @param slides Its divider, then its content.
 */
export function openSession(
  slides: Slide[],
  { count, divided }: { count: number; divided: boolean },
  cutting: Cutting,
): Slide[] {
  const [divider, ...content] = slides
  if (!divider) return content
  const { session = 1 } = divider.data
  const speaker = content.length > 1 ? speakerOf(content[0]) : undefined
  const [first, ...rest] = speaker ? withoutFirst(content) : content
  if (first && !divided) {
    const opener = cutting.opener?.(divider.topic, session, count, first, speaker)
    if (opener) {
      const opened = withDivider(first, cutting.undivided ? withoutAddress(divider) : divider)
      return [{ ...opened, data: { ...opened.data, opener, introduces: 0 } }, ...rest]
    }
  }
  return [withTitles(divider, content), ...content]
}
