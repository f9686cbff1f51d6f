const sectionTag = /<section\b[^>]*>/
const numbers: [RegExp, string][] = [
  [/ id="\d*"/, ''],
  [/ data-marpit-pagination(?:-total)?="\d*"/g, ''],
  [/--(?:page|total):\d+;?/g, ''],
]

/**
 * A slide's HTML without its number and the deck's length, which the page puts in by itself: a slide
 * that is added before it does not make it another.
 */
export function unnumbered(html: string): string {
  return html.replace(sectionTag, (tag) =>
    numbers.reduce((rest, [pattern, by]) => rest.replace(pattern, by), tag),
  )
}
