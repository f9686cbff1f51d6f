import { escapeHtml } from '../shared/escape-html.js'

/** What pages that link to the deck show of it. */
export interface PageCard {
  /** A few of the deck's own words, e.g. the titles of its sessions. */
  description?: string
  /** Where the deck will be found, an http address. */
  url?: string
  /** Address of the picture of its cover, relative to the deck. */
  picture?: string
}

const fin = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><path fill='#0e2236' d='M0 0h32v32H0z'/><path fill='#f90' d='M27 25C24 15 17 8 7 6c3 6 3 12-4 19z'/></svg>`

/** The fin as the page's icon, and the tags by which other pages show the deck (Open Graph). */
export function pageMeta(title: string, lang: string, card: PageCard = {}): string {
  const { description, url, picture } = card
  // Most readers of the tag want a whole address.
  const image = picture !== undefined && url !== undefined ? new URL(picture, url).href : picture
  const tags: [string, string | undefined][] = [
    ['og:type', 'website'],
    ['og:title', title],
    ['og:locale', /^ja\b/i.test(lang) ? 'ja_JP' : undefined],
    ['og:description', description === '' ? undefined : description],
    ['og:url', url],
    ['og:image', image],
    ['og:image:width', image && '1200'],
    ['og:image:height', image && '630'],
  ]
  const meta = tags.flatMap(([name, value]) =>
    value === undefined ? [] : `<meta property="${name}" content="${escapeHtml(value)}">`,
  )
  const icon = `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(fin)}">`
  return [icon, ...meta].join('\n')
}
