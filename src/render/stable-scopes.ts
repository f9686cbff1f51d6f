/** Marpit's attribute on a slide that has scoped styles; its end is random. */
const scope = /^<svg[^>]*><foreignObject[^>]*><section\b[^>]*?\s(data-marpit-scope-[\w-]+)/

/**
 * Slides and CSS with Marpit's random scope names replaced by the slides' numbers, so that the
 * same deck gives the same bytes.
 */
export function stableScopes(slides: string[], css: string): { slides: string[]; css: string } {
  const names = new Map<string, string>()
  for (const [index, slide] of slides.entries()) {
    const name = scope.exec(slide)?.[1]
    if (name !== undefined) names.set(name, `data-marpit-scope-${index + 1}`)
  }
  const rename = (text: string): string =>
    text.replace(/data-marpit-scope-[\w-]+/g, (name) => names.get(name) ?? name)
  return { slides: slides.map(rename), css: rename(css) }
}
