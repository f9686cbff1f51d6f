import type { RenderedSlide } from '../types.js'
import { finishSection } from './finish-section.js'
import { marpOf } from './marp-of.js'
import { stableScopes } from './stable-scopes.js'

export interface RenderedMarkdown {
  slides: RenderedSlide[]
  /** The theme's CSS as Marp scoped it to the slides. */
  css: string
}

/**
 * Marp Markdown as slides, by marp-core in this process.
 *
 * @param markdown Marp Markdown; may hold U+FDD0 where a line ends.
 * @param theme CSS of a Marp theme, with its `@theme` name.
 * @param ids Stable ids of the slides, in order; the page's number where there is none.
 */
export function renderMarkdown(markdown: string, theme: string, ids: string[]): RenderedMarkdown {
  const { marp } = marpOf(theme)
  const { html, css: scopedCss, comments } = marp.render(markdown, { htmlAsArray: true })
  const { slides: sections, css } = stableScopes(html, scopedCss)
  const slides = sections.map((slide, index): RenderedSlide => ({
    id: ids[index] ?? String(index + 1),
    html: finishSection(slide, index + 1, html.length),
    notes: (comments[index] ?? []).filter((note) => note !== '').join('\n\n'),
  }))
  return { slides, css }
}
