import type { PhrasingContent } from 'mdast'
import { stringify } from 'yaml'
import type { Deck, Slide } from '../types.js'
import { slideToMarkdown } from './slide-to-markdown.js'

export interface CompileOptions {
  theme: string
  lang: string
  /** Classes that every slide has. */
  classes?: string[]
  /** CSS of this deck alone (ticks of the sessions, icons), written once at its end. */
  style?: string
  /** Mark the line ends that `fit` chose with U+FDD0; never for the `.md` that people open. */
  marks?: boolean
}

function frontMatter(deck: Deck, { theme, lang }: CompileOptions): string {
  const { author, paginate = true, size } = deck.matter
  const directives = {
    marp: true,
    theme,
    lang,
    title: deck.title,
    ...(author ? { author } : {}),
    ...(size ? { size } : {}),
    paginate,
  }
  // The remark is how a later run knows the file as one that it may replace.
  return `---\n# made by jaws-deck\n${stringify(directives, { lineWidth: 0 })}---`
}

function footerOf(deck: Deck, slide: Slide): PhrasingContent[] | undefined {
  const session = deck.sessions.find(({ n }) => n === slide.data.session)
  if (!session) return [{ type: 'text', value: deck.matter.footer ?? deck.title }]
  return [
    { type: 'strong', children: [{ type: 'text', value: String(session.n) }] },
    { type: 'text', value: ` ${session.title}` },
  ]
}

/** Breadcrumb of a slide that has no ancestors: its session, else the event. */
function topOf(deck: Deck, slide: Slide): string {
  if (slide.data.kind === 'cover' || slide.data.kind === 'session') return ''
  const session = deck.sessions.find(({ n }) => n === slide.data.session)
  return session && session.topic !== slide.topic
    ? session.title
    : (deck.matter.header ?? deck.title)
}

/**
 * A deck as Marp Markdown: plain text that marp-cli and Marp for VS Code open unchanged.
 *
 * @returns one string with LF line ends; slides are parted by `---`, and nothing else is.
 */
export function compileDeck(deck: Deck, options: CompileOptions): string {
  const { classes = [], marks = false, style } = options
  let session: number | undefined | null = null
  const slides = deck.slides.map((slide) => {
    const changes = slide.data.session !== session
    session = slide.data.session
    return slideToMarkdown(slide, {
      top: topOf(deck, slide),
      classes,
      marks,
      ...(changes ? { footer: footerOf(deck, slide) } : {}),
    })
  })
  const tail = style ? `\n\n<style>\n${style}\n</style>` : ''
  return `${frontMatter(deck, options)}\n\n${slides.join('\n\n---\n\n')}${tail}\n`
}
