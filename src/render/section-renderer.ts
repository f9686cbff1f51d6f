import type { Section, SlideMarkdown } from '../types/deck.js'
import { marpOf } from './marp-of.js'
import { packedCss } from './packed-css.js'

/** Renders slides one by one under one theme. */
export interface SectionRenderer {
  /** The theme's CSS as Marp scopes it; packed when it is first asked for. */
  css: () => string
  /**
   * The HTML of these slides.
   *
   * @param front Front matter whose directives hold for every slide.
   */
  render: (front: string, slides: SlideMarkdown[]) => RenderedMarkdown[]
}

/** What Marp makes of one slide's Markdown. */
export type RenderedMarkdown = Omit<Section, 'missing'>

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
  // Reading all of the CSS takes longer than many a deck; of a packed theme Marp needs little.
  const open = () => (opened ??= marpOf(packed === undefined ? theme : frameOf(theme)))
  const pack = (): string => {
    const { marp, name } = open()
    return marp.render(`---\ntheme: ${JSON.stringify(name)}\n---\n`).css
  }
  const inline = (markdown: string): string =>
    markdown === '' ? '' : open().marp.markdown.renderInline(markdown)
  return {
    css: () => (packed ??= pack()),
    render: (front, slides) => {
      // Headers and footers stand on many slides.
      const inlines = new Map<string, string>()
      const inlineOf = (markdown: string): string => {
        const html = inlines.get(markdown) ?? inline(markdown)
        inlines.set(markdown, html)
        return html
      }
      return slides.flatMap((_, from) => {
        if (from % batch !== 0) return []
        const part = slides.slice(from, from + batch)
        const cells = part.map(({ content, notes }) =>
          notes === '' ? content : `${content}\n\n${notes}`,
        )
        const { html, comments } = open().marp.slides(`${front}\n\n${cells.join('\n\n---\n\n')}\n`)
        return part.map(({ header, footer }, index) => ({
          html: html[index] ?? '',
          notes: (comments[index] ?? []).filter((note) => note !== '').join('\n\n'),
          header: inlineOf(header),
          footer: inlineOf(footer),
        }))
      })
    },
  }
}
