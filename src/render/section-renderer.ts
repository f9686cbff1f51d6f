import type { Remember } from '../types/layout.js'
import type { RenderedSlide } from '../types/deck.js'
import { finishSection } from './finish-section.js'
import { marpOf } from './marp-of.js'
import { packedCss } from './packed-css.js'

/** One slide as Marp Markdown, by itself. */
export interface SectionSource {
  id: string
  /** As they stand in an attribute. */
  classes: string
  /** Inline Markdown; empty for none. */
  header: string
  footer: string
  content: string
  /** A comment. */
  notes: string
  /** Custom properties on its section. */
  style?: Record<string, string>
}

/** Renders slides one by one under one theme. */
export interface SectionRenderer {
  /** The theme's CSS as Marp scopes it; packed when it is first asked for. */
  css: () => string
  /**
   * @param front Front matter whose directives hold for every slide.
   * @param remember Where slides of the same Markdown are found again.
   */
  render: (front: string, sources: SectionSource[], remember?: Remember) => RenderedSlide[]
}

/** So many slides go to Marp at once. */
const batch = 200

/** What of a theme the slides' HTML depends on: its name, sizes and options, and 16:9. */
function frameOf(theme: string): string {
  const said = theme.match(/\/\*(?:(?!\*\/)[\s\S])*@(?:theme|size|auto-scaling)\b[\s\S]*?\*\//g)
  return `${(said ?? []).join('\n')}\nsection { width: 1280px; height: 720px; }`
}

/** A renderer that keeps one Marp: making one takes longer than a deck. */
export function sectionRenderer(theme: string): SectionRenderer {
  let packed = packedCss(theme)
  let opened: ReturnType<typeof marpOf> | undefined
  // Slides as they were last finished: in a watch most are the same again at the same place.
  let finished: { cell: object; name: string; html: string }[] = []
  // Reading all of the CSS takes longer than many a deck; of a packed theme Marp needs little.
  const open = () => (opened ??= marpOf(packed === undefined ? theme : frameOf(theme)))
  const pack = (): string => {
    const { marp, name } = open()
    return marp.render(`---\ntheme: ${JSON.stringify(name)}\n---\n`).css
  }

  /** What Marp makes of Markdown that is not known yet, by its text. */
  const renderNew = (front: string, markdowns: string[]) => {
    const made = new Map<string, { html: string; notes: string }>()
    for (let from = 0; from < markdowns.length; from += batch) {
      const part = markdowns.slice(from, from + batch)
      const { html, comments } = open().marp.slides(`${front}\n\n${part.join('\n\n---\n\n')}\n`)
      part.forEach((markdown, index) => {
        const notes = (comments[index] ?? []).filter((note) => note !== '').join('\n\n')
        made.set(markdown, { html: html[index] ?? '', notes })
      })
    }
    return made
  }
  return {
    css: () => (packed ??= pack()),
    render: (front, sources, remember = (_, make) => make()) => {
      const missing = new Set<string>()
      const nothing = { html: '', notes: '' }
      // Found first, so that all that are new go to Marp together.
      const cells = sources.map(({ content, notes }) => {
        const markdown = notes === '' ? content : `${content}\n\n${notes}`
        return remember(`section ${front} ${markdown}`, () => {
          missing.add(markdown)
          return { markdown, ...nothing }
        })
      })
      const made = renderNew(front, [...missing])
      // Headers and footers stand on many slides.
      const inlines = new Map([['', '']])
      const inline = (markdown: string): string => {
        const html =
          inlines.get(markdown) ??
          remember(`inline ${markdown}`, () => open().marp.markdown.renderInline(markdown))
        inlines.set(markdown, html)
        return html
      }
      finished = finished.slice(0, cells.length)
      return sources.map(({ id, classes, style, ...source }, index) => {
        const cell = cells[index] ?? { markdown: '', ...nothing }
        Object.assign(cell, made.get(cell.markdown))
        const frame = {
          classes,
          style,
          header: inline(source.header),
          footer: inline(source.footer),
        }
        const name = `${cells.length} ${JSON.stringify(frame)}`
        const known = finished[index]
        const html =
          known?.cell === cell && known.name === name
            ? known.html
            : finishSection(cell.html, index + 1, cells.length, frame)
        finished[index] = { cell, name, html }
        return { id, html, notes: cell.notes }
      })
    },
  }
}
