import type { PhrasingContent, RootContent } from 'mdast'
import type { Slide, SlideMarkdown } from '../types/deck.js'
import { blocksToMarkdown, phrasingToMarkdown } from './marp-markdown.js'
import { notesToComment } from './notes-to-comment.js'

const separator: PhrasingContent[] = [
  { type: 'text', value: ' ' },
  { type: 'emphasis', children: [{ type: 'text', value: '›' }] },
  { type: 'text', value: ' ' },
]

/** Ancestors, parted by signs as emphasis; those that show here first are strong. */
function breadcrumb({ data }: Slide, top: string): string {
  const crumbs = data.breadcrumb.length > 0 ? data.breadcrumb : [top]
  const introduced = crumbs === data.breadcrumb ? crumbs.length - (data.introduces ?? 0) : 1
  const parts = crumbs.flatMap((crumb, index): PhrasingContent[] => {
    const text: PhrasingContent = { type: 'text', value: crumb }
    const node: PhrasingContent = index >= introduced ? { type: 'strong', children: [text] } : text
    return index === 0 ? [node] : [...separator, node]
  })
  return phrasingToMarkdown(parts)
}

function title(slide: Slide): RootContent[] {
  if (slide.heading.length === 0) return []
  const { kind, part } = slide.data
  const mark: PhrasingContent[] = part
    ? [
        { type: 'text', value: ' ' },
        { type: 'emphasis', children: [{ type: 'text', value: `(${part[0]}/${part[1]})` }] },
      ]
    : []
  const depth = kind === 'cover' || kind === 'session' ? 1 : 2
  return [{ type: 'heading', depth, children: [...slide.heading, ...mark] }]
}

/** What frames a slide in its deck. */
export interface SlideFrame {
  /** Breadcrumb of a slide right under its session. */
  top: string
  /** What stands in the footer, as inline Markdown. */
  footer: string
  /** Classes that every slide has, e.g. `dark`. */
  classes: string[]
}

/**
 * The parts of one slide as Marp Markdown.
 *
 * @param marks Marks the chosen line ends with U+FDD0. Never for the `.md` that people open.
 */
export function slideMarkdown(slide: Slide, frame: SlideFrame, marks: boolean): SlideMarkdown {
  const { data } = slide
  const blocks = [...(slide.before ?? []), ...title(slide), ...slide.children]
  const headed = data.kind === 'content' || data.kind === 'closing' || frame.top
  return {
    classes: [data.layout, ...data.classes, ...frame.classes].join(' '),
    header: headed ? breadcrumb(slide, frame.top) : '',
    footer: frame.footer,
    content: blocksToMarkdown(blocks, marks),
    notes: notesToComment(slide.notes),
  }
}
