import { toString } from 'mdast-util-to-string'
import type { Deck, Slide } from '../types/deck.js'
import type { Outline, Topic } from '../types/outline.js'

function linesUnder(topic: Topic): number[] {
  const { lines = [], bodyLines = [] } = topic.data
  return [...lines, ...bodyLines, ...topic.children.flatMap(linesUnder)]
}

function noteLinesUnder(topic: Topic): number[] {
  const own = (topic.data.notes ?? []).flatMap(({ position }) => {
    if (!position) return []
    const { start, end } = position
    return Array.from({ length: end.line - start.line + 1 }, (_, i) => start.line + i)
  })
  return [...own, ...topic.children.flatMap(noteLinesUnder)]
}

/** First heading at or under a page. */
function headingOf(topic: Topic): Topic | undefined {
  if (topic.heading.length > 0) return topic
  for (const child of topic.children) {
    const found = headingOf(child)
    if (found) return found
  }
  return undefined
}

function slideOf(page: Topic, index: number): Slide {
  return {
    type: 'slide',
    heading: headingOf(page)?.heading ?? [],
    topic: page,
    items: [],
    children: [],
    notes: [],
    data: {
      id: `p${index + 1}`,
      kind: 'content',
      layout: 'bullets',
      reason: 'a finished slide',
      classes: [],
      breadcrumb: [],
      lines: linesUnder(page),
      noteLines: noteLinesUnder(page),
      seconds: 0,
    },
  }
}

/**
 * A finished Marp deck as it is: same slides, its own theme and directives. Nothing is arranged
 * or fitted; what overflows in Marp overflows here.
 */
export function finishedDeck(outline: Outline, pictures: Map<string, string>): Deck {
  const { root, matter, file } = outline
  const slides = root.children.map(slideOf)
  return {
    file,
    finished: { markdown: String(file.value), pictures },
    title: matter.title ?? toString(slides[0]?.heading ?? []) ?? file.stem ?? '',
    matter,
    sessions: [],
    slides,
    handout: [],
    handoutLines: [],
    root,
  }
}
