import { toString } from 'mdast-util-to-string'
import type { PhrasingContent, RootContent } from 'mdast'
import type { Flow, Topic } from '../../types/outline.js'
import type { PlacedText, Slide } from '../../types/deck.js'
import type { ThemeMetrics } from '../../types/layout.js'
import { levels } from './text/levels.js'

interface Line {
  content: PhrasingContent[]
  /** 1-based in lists; undefined for running text. */
  level?: number
  role?: string
}

const words = (value: string): PhrasingContent[] => [{ type: 'text', value }]

/** A block as lines of text, in order. */
function linesOf(node: RootContent, level: number): Line[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [{ content: node.children, ...(level > 0 ? { level } : {}) }]
    case 'list':
      return node.children.flatMap((item) =>
        item.children.flatMap((child) =>
          linesOf(child, child.type === 'list' ? level + 1 : Math.max(1, level)),
        ),
      )
    case 'blockquote':
      return node.children.flatMap((child) => linesOf(child, level))
    case 'table':
      return node.children.map((row) => ({
        content: words(row.children.map((cell) => toString(cell)).join('\u3000')),
      }))
    case 'code':
      return [{ content: words(node.value), role: 'code' }]
    default:
      return []
  }
}

/** What a topic says, its own heading first unless that is the slide's title. */
function linesUnder(topic: Topic, level: number, title: PhrasingContent[]): Line[] {
  const own = topic.heading.length > 0 && topic.heading !== title
  const here = own ? [{ content: topic.heading, level }] : []
  const inner = own ? level + 1 : level
  return [
    ...here,
    ...topic.body.flatMap((node: Flow) => linesOf(node, own ? inner : 0)),
    ...topic.children.flatMap((child) => linesUnder(child, inner, title)),
  ]
}

/**
 * The slide with a placement: its own, or where `fit` gave none (a finished deck, a theme of
 * which nothing is known) its title and its words as one list from the top of the body down.
 */
export function withPlacement(slide: Slide, metrics: ThemeMetrics): Slide {
  if (slide.placement) return slide
  const { title, body, styles } = metrics
  const style = styles['title'] ?? { size: 40, leading: 48, weight: 700 as const, color: 'ink' }
  const heading: PlacedText = {
    kind: 'text',
    role: 'title',
    style,
    content: slide.heading,
    lines: [],
    ...title,
  }
  const all = levels(metrics)
  let y = body.y
  const topics = slide.items.length > 0 ? slide.items : [slide.topic]
  const texts = topics
    .flatMap((topic) => linesUnder(topic, 1, slide.heading))
    .map(({ content, level, role }): PlacedText => {
      const set = all[Math.min(9, level ?? 1) - 1]
      const left = level === undefined ? 0 : (set?.left ?? 0)
      const { size, leading, weight, color } = set ?? style
      const box = { x: body.x + left, y, width: body.width - left, height: leading }
      y += leading + (set?.before ?? 0)
      return {
        kind: 'text',
        role: role ?? (level === undefined ? 'p' : `l${Math.min(9, level)}`),
        ...(level === undefined ? {} : { level }),
        style: { size, leading, weight, color },
        content,
        lines: [],
        ...box,
      }
    })
  const named = slide.heading.length > 0 ? [heading] : []
  return { ...slide, placement: { items: [...named, ...texts], bottom: y } }
}
