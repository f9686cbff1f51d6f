import { altRule } from './alt-rule.js'
import { SlideMarp } from './slide-marp.js'
import { slideRule } from './slide-rule.js'

/**
 * A Marp instance for decks of ours: nothing is fetched, nothing is scripted, nothing is lost.
 *
 * - No emoji pictures and no math: a deck works offline, and `$` is a dollar.
 * - markdown-it stops at nesting 20 by default (nine list levels) and drops what is deeper.
 * - No heading ids: ours are the slides' numbers.
 */
export function marpOf(theme: string): { marp: SlideMarp; name: string } {
  const marp = new SlideMarp({
    emoji: { shortcode: false, unicode: false },
    inlineSVG: true,
    markdown: { linkify: false, maxNesting: 10_000 },
    math: false,
    script: false,
    slug: false,
  })
  slideRule(marp.markdown)
  altRule(marp.markdown)
  const name = marp.themeSet.add(theme).name
  return { marp, name }
}
