import { stringify } from 'yaml'
import type { Deck } from '../types/deck.js'
import { footerOf } from './footer-of.js'
import type { Compiled } from './recall-markdown.js'
import { slideToMarkdown } from './slide-to-markdown.js'
import { topOf } from './top-of.js'

export interface CompileOptions {
  theme: string
  lang: string
  /** Classes that every slide has. */
  classes?: string[]
  /** CSS of this deck alone (ticks of the sessions, icons), written once at its end. */
  style?: string
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

/**
 * A deck as Marp Markdown: plain text that marp-cli and Marp for VS Code open unchanged.
 *
 * @returns one string with LF line ends; slides are parted by `---`, and nothing else is.
 */
export function compileDeck(deck: Deck, options: CompileOptions, known?: Compiled): string {
  const { classes = [], style } = options
  let session: number | undefined | null = null
  const slides = deck.slides.map((slide) => {
    const changes = slide.data.session !== session
    session = slide.data.session
    const footer = changes ? { footer: footerOf(deck, slide) } : {}
    const setting = { top: topOf(deck, slide), classes, marks: false, ...footer }
    return slideToMarkdown(slide, setting, known)
  })
  const tail = style ? `\n\n<style>\n${style}\n</style>` : ''
  return `${frontMatter(deck, options)}\n\n${slides.join('\n\n---\n\n')}${tail}\n`
}
