import { stringify } from 'yaml'
import type { Deck, Placement, Slide } from '../types.js'
import { footerOf } from './footer-of.js'
import { slideMarkdown, type SlideMarkdown, type SlideSetting } from './slide-to-markdown.js'
import { topOf } from './top-of.js'

/** What was compiled before, by the slides' placement: what is placed anew is another. */
export type Compiled = WeakMap<Placement, { key: string; compiled: SlideMarkdown }>

export interface CompiledSlides {
  /** Front matter whose directives hold for every slide. */
  front: string
  /** The slides, in order. */
  slides: SlideMarkdown[]
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
  known: Compiled = new WeakMap(),
): CompiledSlides {
  const { size, paginate = true } = deck.matter
  const { theme, lang, classes } = options
  const directives = { marp: true, theme, lang, ...(size ? { size } : {}), paginate }
  const footers = new Map<number | undefined, string>()
  const slides = deck.slides.map((slide) => {
    const { session } = slide.data
    const footer = footers.get(session) ?? footerOf(deck, slide)
    footers.set(session, footer)
    const setting: SlideSetting = { top: topOf(deck, slide), classes, marks: true, footer }
    const { placement } = slide
    if (!placement) return slideMarkdown(slide, setting)
    const key = keyOf(slide, setting)
    const found = known.get(placement)
    if (found?.key === key) return found.compiled
    const compiled = slideMarkdown(slide, setting)
    known.set(placement, { key, compiled })
    return compiled
  })
  return { front: `---\n${stringify(directives, { lineWidth: 0 })}---`, slides }
}
