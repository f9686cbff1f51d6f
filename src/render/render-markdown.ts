import type { RenderedSlide } from '../types.js'
import { finishSection } from './finish-section.js'
import { marpOf } from './marp-of.js'
import { stableScopes } from './stable-scopes.js'

export interface RenderedMarkdown {
  slides: RenderedSlide[]
  /** The theme's CSS as Marp scoped it to the slides. */
  css: string
}

const scope = /data-marpit-scope-[\w-]+/g

/** Marp draws scopes' names at random: here they are numbered, so that a deck has the same bytes. */
function scopeNumbers(): (text: string) => string {
  const names = new Map<string, string>()
  return (text) =>
    text.replace(scope, (found) => {
      const name = names.get(found) ?? `data-marpit-scope-${names.size + 1}`
      names.set(found, name)
      return name
    })
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
    html: number(finishSection(slide, index + 1, html.length)),
    notes: (comments[index] ?? []).join('\n\n'),
  }))
  return { slides, css: number(css) }
}
