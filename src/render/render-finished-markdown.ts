import { Marp } from '@marp-team/marp-core'
import { katexFonts } from './katex-fonts.js'
import { offlineCss, offlineHtml } from './offline.js'
import { phraseCss, phraseRule } from './phrase-rule.js'
import type { RenderedSlide } from '../types/deck.js'
import { slideRule } from './slide-rule.js'
import { stableScopes } from './stable-scopes.js'

export interface RenderedMarkdown {
  slides: RenderedSlide[]
  /** The theme's CSS as Marp scoped it to the slides. */
  css: string
}

/**
 * A finished Marp deck as Marp itself renders it, with its own theme and directives, but offline:
 * emoji are characters, pictures come from `pictures` (data URLs by the address in the deck), the
 * fonts of math are embedded, and no line ends inside a Japanese phrase.
 */
export function renderFinishedMarkdown(
  markdown: string,
  theme: string,
  pictures: Map<string, string>,
): RenderedMarkdown {
  const marp = new Marp({
    emoji: { shortcode: true, unicode: false },
    inlineSVG: true,
    markdown: { maxNesting: 10_000 },
    math: 'mathjax',
    script: false,
  })
  slideRule(marp.markdown)
  phraseRule(marp.markdown)
  marp.themeSet.add(theme)
  const { html, css: scopedCss, comments } = marp.render(markdown, { htmlAsArray: true })
  const { slides: sections, css } = stableScopes(html, scopedCss)
  const slides = sections.map((slide, index) => ({
    id: `p${index + 1}`,
    html: offlineHtml(slide, pictures),
    notes: (comments[index] ?? []).join('\n\n'),
  }))
  const all = slides.map((slide) => slide.html).join('')
  const own = offlineCss(katexFonts(css, all), pictures)
  return { slides, css: all.includes('data-phrases') ? `${own}\n${phraseCss}` : own }
}
