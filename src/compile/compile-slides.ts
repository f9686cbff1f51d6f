import { stringify } from 'yaml'
import type { Deck } from '../types/deck.js'
import { footerOf } from './footer-of.js'
import { recallMarkdown, type Compiled } from './recall-markdown.js'
import type { SlideMarkdown } from './slide-markdown.js'
import { topOf } from './top-of.js'

export interface CompiledSlides {
  /** Front matter whose directives hold for every slide. */
  front: string
  /** The slides, in order. */
  slides: SlideMarkdown[]
}

/**
 * The slides of a deck each by itself, for our own renderer: with the line ends that `fit` chose,
 * without the CSS of a single slide or deck, which the renderer knows how to put in.
 */
export function compileSlides(
  deck: Deck,
  options: { theme: string; lang: string; classes: string[] },
  known?: Compiled,
): CompiledSlides {
  const { size, paginate = true } = deck.matter
  const { theme, lang, classes } = options
  const directives = { marp: true, theme, lang, ...(size ? { size } : {}), paginate }
  const footers = new Map<number | undefined, string>()
  const slides = deck.slides.map((slide) => {
    const { session } = slide.data
    const footer = footers.get(session) ?? footerOf(deck, slide)
    footers.set(session, footer)
    const setting = { top: topOf(deck, slide), classes, marks: true, footer }
    return recallMarkdown(slide, setting, known)
  })
  return { front: `---\n${stringify(directives, { lineWidth: 0 })}---`, slides }
}
