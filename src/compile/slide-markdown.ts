import type { PhrasingContent, RootContent } from 'mdast'
import { recent } from '../tree/recent.js'
import type { Slide } from '../types/deck.js'
import { blocksToMarkdown, phrasingToMarkdown } from './marp-markdown.js'
import { notesToComment } from './notes-to-comment.js'

const separator: PhrasingContent[] = [
  { type: 'text', value: ' ' },
  { type: 'emphasis', children: [{ type: 'text', value: '›' }] },
  { type: 'text', value: ' ' },
]

/** Slides of one branch have the same. */
const known = recent<string>(2000)

/** Ancestors, parted by signs as emphasis; those that show here first are strong. */
function breadcrumb({ data }: Slide, top: string): string {
  if (data.breadcrumb.length === 0 && top === '') return ''
  const crumbs = data.breadcrumb.length > 0 ? data.breadcrumb : [top]
  const introduced = crumbs === data.breadcrumb ? crumbs.length - (data.introduces ?? 0) : 1
  return known([introduced, ...crumbs].join('\0'), () => crumbsMarkdown(crumbs, introduced))
}

function crumbsMarkdown(crumbs: string[], introduced: number): string {
  const parts = crumbs.flatMap((crumb, index): PhrasingContent[] => {
    const text: PhrasingContent = { type: 'text', value: crumb }
    const node: PhrasingContent = index >= introduced ? { type: 'strong', children: [text] } : text
    return index === 0 ? [node] : [...separator, node]
  })
  return phrasingToMarkdown(parts)
}

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

export interface SlideSetting {
  /** Breadcrumb of a slide right under its session. */
  top: string
  /** What stands in the footer from this slide on, as inline Markdown; undefined keeps what stood. */
  footer?: string
  /** Classes that every slide has, e.g. `dark`. */
  classes: string[]
  /** Marks the line ends that `fit` chose with U+FDD0. Never for the `.md` that people open. */
  marks: boolean
}

/** One slide, what frames it apart from what stands on it. */
export interface SlideMarkdown {
  /** Its classes, as they stand in an attribute. */
  classes: string
  /** Inline Markdown of the breadcrumb and the footer; empty for none. */
  header: string
  footer: string
  /** Title and content; no `---`. */
  content: string
  /** Presenter notes as a comment. */
  notes: string
}

/** The parts of one slide as Marp Markdown. */
export function slideMarkdown(slide: Slide, setting: SlideSetting): SlideMarkdown {
  const { data } = slide
  const blocks = [...(slide.before ?? []), ...title(slide), ...slide.children]
  const opener = slide.head && phrasingToMarkdown(slide.head)
  const headed = data.kind === 'content' || data.kind === 'closing' || setting.top
  return {
    classes: [data.layout, ...data.classes, ...setting.classes].join(' '),
    header: opener ?? (headed ? breadcrumb(slide, setting.top) : ''),
    footer: setting.footer ?? '',
    content: blocksToMarkdown(blocks, setting.marks),
    notes: notesToComment(slide.notes),
  }
}
