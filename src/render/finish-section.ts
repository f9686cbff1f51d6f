const sectionTag = /<section\b([^>]*)>/
const attribute = /\s([\w-]+)="([^"]*)"/g
/** What the theme and the page need; the rest repeats the directives and doubles the file. */
const kept = new Set([
  'id',
  'class',
  'lang',
  'data-theme',
  'data-size',
  'data-marpit-pagination',
  'data-marpit-pagination-total',
])
const quote = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
const lineMark = /\u{FDD0}/gu

/** Declarations of the section's own style, without the copies of directives (`--header:...`). */
function ownStyle(style: string): string[] {
  return style.split(';').filter((part) => part !== '' && !/^--(?!marpit)/.test(part.trim()))
}

/** Its own number for a slide that was rendered as another. */
const numbers = (page: number, total: number): Record<string, number> => ({
  id: page,
  'data-marpit-pagination': page,
  'data-marpit-pagination-total': total,
})

function finishTag(
  attributes: string,
  page: number,
  total: number,
  own: Record<string, string>,
): string {
  const style = [`--page:${page}`, `--total:${total}`]
  const numbered = numbers(page, total)
  let rest = ''
  for (const [, name = '', value = ''] of attributes.matchAll(attribute)) {
    if (name === 'style') style.push(...ownStyle(value))
    else if (kept.has(name) || name.startsWith('data-marpit-scope'))
      rest += ` ${name}="${numbered[name] ?? value}"`
  }
  for (const [name, value] of Object.entries(own)) style.push(`${name}:${quote(value)}`)
  return `<section${rest} style="${style.join(';')}">`
}

/**
 * One slide as marp-core wrote it, made ready for the page: directives' copies are taken off, the
 * page number goes into CSS for browsers without typed attr(), and `fit`'s line ends become
 * elements that break the line and hold no text.
 *
 * @param style Custom properties of this slide's section.
 */
export function finishSection(
  html: string,
  page: number,
  total: number,
  style: Record<string, string> = {},
): string {
  return html
    .replace(sectionTag, (_, attributes: string) => finishTag(attributes, page, total, style))
    .replace(lineMark, '<span class="br"></span>')
}
