import { recent } from '../tree/recent.js'

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

/** What frames one slide, beside what Marp made of its Markdown. */
export interface SectionFrame {
  /** As they stand in an attribute. */
  classes: string
  /** HTML; empty for none. */
  header: string
  footer: string
  /** Custom properties of the section. */
  style?: Record<string, string>
}

/** What is kept of a tag's attributes. */
interface KeptAttributes {
  style: string[]
  others: { name: string; value: string }[]
}

function keptAttributes(attributes: string): KeptAttributes {
  const found: KeptAttributes = { style: [], others: [] }
  for (const [, name = '', value = ''] of attributes.matchAll(attribute)) {
    if (name === 'style') found.style.push(...ownStyle(value))
    else if (kept.has(name) || name.startsWith('data-marpit-scope'))
      found.others.push({ name, value })
  }
  return found
}

/** The last that were read: slides of a deck share them, but for their numbers. */
const readAttributes = recent<KeptAttributes>(1000)

function finishTag(
  attributes: string,
  page: number,
  total: number,
  { classes, style: own = {} }: SectionFrame,
): string {
  const found = readAttributes(attributes, () => keptAttributes(attributes))
  const style = [`--page:${page}`, `--total:${total}`, ...found.style]
  const numbered = numbers(page, total)
  let rest = classes === '' ? '' : ` class="${quote(classes)}"`
  for (const { name, value } of found.others) rest += ` ${name}="${numbered[name] ?? value}"`
  for (const [name, value] of Object.entries(own)) style.push(`${name}:${quote(value)}`)
  return `<section${rest} style="${style.join(';')}">`
}

/**
 * One slide as marp-core wrote it, made ready for the page: directives' copies are taken off, the
 * page number goes into CSS for browsers without typed attr(), `fit`'s line ends become elements
 * that break the line and hold no text, and header and footer stand where Marp puts them.
 */
export function finishSection(
  html: string,
  page: number,
  total: number,
  frame: SectionFrame,
): string {
  const { header, footer } = frame
  const whole = html
    .replace(sectionTag, (_, attributes: string) => {
      const tag = finishTag(attributes, page, total, frame)
      return header === '' ? tag : `${tag}\n<header>${header}</header>`
    })
    .replace(lineMark, '<span class="br"></span>')
  if (footer === '') return whole
  const end = whole.lastIndexOf('</section>')
  return `${whole.slice(0, end)}<footer>${footer}</footer>\n${whole.slice(end)}`
}
