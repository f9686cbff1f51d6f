import { stringify } from 'yaml'
import type { Deck, Placement, Slide } from '../types.js'
import { footerOf } from './footer-of.js'
import { slideToMarkdown, type SlideSetting } from './slide-to-markdown.js'
import { topOf } from './top-of.js'

/** Markdown of slides that were compiled before, by their placement: what is placed anew is another. */
export type Compiled = WeakMap<Placement, { key: string; markdown: string }>

export interface CompiledSlides {
  /** Front matter whose directives hold for every slide. */
  front: string
  /** Each slide as Marp Markdown, in order. */
  markdowns: string[]
}

/** All of a slide's Markdown that its placement does not settle. */
function keyOf({ data, notes }: Slide, setting: SlideSetting): string {
  const { breadcrumb, introduces, part, classes } = data
  return JSON.stringify([setting, breadcrumb, introduces, part, classes, notes])
}

/**
 * The slides of a deck each by itself, for our own renderer: with the line ends that `fit` chose,
 * without the CSS of a single slide or deck, which the renderer knows how to put in.
 */
export function compileSlides(
  deck: Deck,
  options: { theme: string; lang: string; classes: string[] },
  compiled: Compiled = new WeakMap(),
): CompiledSlides {
  const { size, paginate = true } = deck.matter
  const { theme, lang, classes } = options
  const directives = { marp: true, theme, lang, ...(size ? { size } : {}), paginate }
  const markdowns = deck.slides.map((slide) => {
    const footer = footerOf(deck, slide)
    const setting: SlideSetting = { top: topOf(deck, slide), classes, marks: true, footer }
    const { placement } = slide
    if (!placement) return slideToMarkdown(slide, setting)
    const key = keyOf(slide, setting)
    const known = compiled.get(placement)
    if (known?.key === key) return known.markdown
    const markdown = slideToMarkdown(slide, setting)
    compiled.set(placement, { key, markdown })
    return markdown
  })
  return { front: `---\n${stringify(directives, { lineWidth: 0 })}---`, markdowns }
}
