import { stringify } from 'yaml'
import type { Deck, Slide, SlideMarkdown } from '../types/deck.js'

export interface CompileOptions {
  theme: string
  lang: string
  /** Classes that every slide has, e.g. `dark`. */
  classes?: string[]
  /** CSS of this deck alone (ticks of the sessions, icons), written once at its end. */
  style?: string
}

/** Directives that hold for every slide, as front matter; `title` and `author` are for people. */
export function frontMatter(
  { title, author, paginate = true, size }: Deck['matter'],
  { theme, lang }: CompileOptions,
): string {
  const directives = {
    marp: true,
    theme,
    lang,
    ...(title === undefined ? {} : { title }),
    ...(author ? { author } : {}),
    ...(size ? { size } : {}),
    paginate,
  }
  return `${stringify(directives, { lineWidth: 0 })}---`
}

/** A YAML value inside a comment: quoted, and unable to end the comment. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/>/g, '\\u003e')
}

/**
 * One slide: directives, title, content, notes. No `---`.
 *
 * @param isFirst Whether its footer, which holds for those after it too, begins with it.
 */
function slideText(
  { data }: Slide,
  { header, footer, content, notes }: SlideMarkdown,
  classes: string[],
  isFirst: boolean,
): string {
  const style = Object.entries(data.style ?? {}).map(([name, value]) => `${name}:${value}`)
  const scoped = `<style scoped>section{${style.join(';')}}</style>`
  return [
    `<!-- _class: ${[data.layout, ...data.classes, ...classes].join(' ')} -->`,
    ...(isFirst && footer ? [`<!-- footer: ${quoted(footer)} -->`] : []),
    ...(header === '' ? [] : [`<!-- _header: ${quoted(header)} -->`]),
    content,
    ...(style.length > 0 ? [scoped] : []),
    notes,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/**
 * A deck as Marp Markdown: plain text that marp-cli and Marp for VS Code open unchanged.
 *
 * @param markdownOf A slide's own Markdown.
 * @returns one string with LF line ends; slides are parted by `---`, and nothing else is.
 */
export function compileDeck(
  deck: Deck,
  markdownOf: (slide: Slide) => SlideMarkdown,
  options: CompileOptions,
): string {
  const { style, classes = [] } = options
  const slides = deck.slides.map((slide, index) => {
    const isFirst = index === 0 || slide.data.session !== deck.slides[index - 1]?.data.session
    return slideText(slide, markdownOf(slide), classes, isFirst)
  })
  const tail = style ? `\n\n<style>\n${style}\n</style>` : ''
  // The remark is how a later run knows the file as one that it may replace.
  const front = `---\n# made by jaws-deck\n${frontMatter({ ...deck.matter, title: deck.title }, options)}`
  return `${front}\n\n${slides.join('\n\n---\n\n')}${tail}\n`
}
