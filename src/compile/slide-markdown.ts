import type { PhrasingContent, RootContent } from 'mdast'
import type { Slide, SlideMarkdown } from '../types/deck.js'
import { blocksToMarkdown, phrasingToMarkdown } from './marp-markdown.js'
import { notesToComment } from './notes-to-comment.js'

function title(slide: Slide): RootContent[] {
  if (slide.heading.length === 0) return []
  const { kind, part, goesOn } = slide.data
  const said = part ? `(${part[0]}/${part[1]})` : goesOn
  const mark: PhrasingContent[] = said
    ? [
        { type: 'text', value: ' ' },
        { type: 'emphasis', children: [{ type: 'text', value: said }] },
      ]
    : []
  const depth = kind === 'cover' || kind === 'session' ? 1 : 2
  return [{ type: 'heading', depth, children: [...slide.heading, ...mark] }]
}

/** What frames a slide in its deck. */
export interface SlideFrame {
  /** Breadcrumb and footer as inline Markdown; empty for none. */
  header: string
  footer: string
}

/**
 * The parts of one slide as Marp Markdown.
 *
 * @param marks Marks the chosen line ends with U+FDD0. Never for the `.md` that people open.
 */
export function slideMarkdown(slide: Slide, frame: SlideFrame, marks: boolean): SlideMarkdown {
  const blocks = [...(slide.before ?? []), ...title(slide), ...slide.children]
  return {
    header: slide.head ? phrasingToMarkdown(slide.head) : frame.header,
    footer: frame.footer,
    content: blocksToMarkdown(blocks, marks),
    notes: notesToComment(slide.notes),
  }
}
