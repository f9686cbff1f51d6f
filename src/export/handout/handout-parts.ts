import type { Deck, Rendered } from '../../types/deck.js'
import { escapeHtml } from '../shared/escape-html.js'
import { htmlParts } from '../html/html-page.js'
import type { HandoutPage, Sheet } from './handout-page.js'
import { handoutStyle } from './handout-style.js'

const words = {
  ja: { contents: '目次', page: 'ページ' },
  en: { contents: 'Contents', page: 'Page' },
}

function head(deck: Deck): string {
  const { subtitle, date, author } = deck.matter
  const sub = subtitle ? ` <span>${escapeHtml(subtitle)}</span>` : ''
  const meta = [date, author].filter((part) => part !== undefined).join('　')
  const room = meta === '' ? '' : ' style="max-width:70%"'
  return `<header><b${room}>${escapeHtml(deck.title)}${sub}</b><small>${escapeHtml(meta)}</small></header>`
}

function foot(left: string, n: number, total: number, inner: number): string {
  const fin = ((n - 1) / Math.max(1, total - 1)) * (inner - 32)
  return `<div class="foot" style="--fin:${fin.toFixed(1)}px"><span>${left}</span><b><strong>${n}</strong> / ${total}</b></div>`
}

/** An address that leaves the title room; the whole one stands beside the divider. */
function shortened(url: string): string {
  return url.length > 48 ? `${url.slice(0, 47)}…` : url
}

/** The foot's left side: the session of a slide, and where its page is. */
function sessionAt(deck: Deck, slide: number): string {
  const n = deck.slides[slide - 1]?.data.session
  const session = deck.sessions.find((one) => one.n === n)
  if (!session) return `<span class="name">${escapeHtml(deck.title)}</span>`
  const { url } = session.topic.data
  const where = url
    ? `<a href="${escapeHtml(url.href)}">${escapeHtml(shortened(url.text))}</a>`
    : ''
  return `<strong>${session.n}</strong><span class="name">${escapeHtml(session.title)}</span>${where}`
}

/** Where a slide is printed: the page that it starts, else the last that starts before it; 0-based. */
function pageOf(slide: number, all: HandoutPage[]): number {
  const pages = all.filter(({ appendix }) => !appendix)
  const starts = pages.findIndex((page) => page.slide === slide)
  if (starts >= 0) return starts
  const after = pages.findIndex((page) => page.slide > slide)
  return after < 0 ? pages.length - 1 : Math.max(0, after - 1)
}

/** Sessions in the list of one page. */
const mostRows = 13

/** The list of sessions with the printed page where each starts, page by page. */
function contents(deck: Deck, pages: HandoutPage[], lang: string): string[] {
  const { contents: title } = lang.startsWith('ja') ? words.ja : words.en
  const count = Math.ceil(deck.sessions.length / mostRows)
  const items = deck.sessions.map(({ n, title: name, topic, first = 1 }) => {
    const at = pageOf(first, pages) + count + 1
    const { subtitle, by } = topic.data
    const rest = [subtitle, by ? `by ${by}` : undefined].filter((part) => part !== undefined)
    const small = rest.length > 0 ? `<small>${escapeHtml(rest.join('　'))}</small>` : ''
    return `<li><i>${n}</i><a href="#page-${at}">${escapeHtml(name)}</a>${small}<b>${at}</b></li>`
  })
  return Array.from({ length: count }, (_, i) => {
    const rows = items.slice(i * mostRows, (i + 1) * mostRows).join('')
    return `${i === 0 ? `<h1>${title}</h1>` : ''}<ol>${rows}</ol>`
  })
}

/** The whole handout, a page a `.page`, ready to be printed; in the parts of `htmlParts`. */
export function handoutParts(
  deck: Deck,
  rendered: Rendered,
  pages: HandoutPage[],
  sheet: Sheet,
  fonts: { css: string; stack: string },
): string[] {
  const lists = deck.sessions.length > 1 ? contents(deck, pages, rendered.lang) : []
  const total = pages.length + lists.length
  const top = head(deck)
  const front = lists.map(
    (list, index) =>
      `<div class="page contents" id="page-${index + 1}">${top}${list}${foot(`<span class="name">${escapeHtml(deck.title)}</span>`, index + 1, total, sheet.inner)}</div>`,
  )
  const body = pages.map(({ items, slide }, index) => {
    const n = index + 1 + lists.length
    const placed = items.map(
      ({ x, y, html }) => `<div class="item" style="left:${x}px;top:${y}px">${html}</div>`,
    )
    return `<div class="page" id="page-${n}">${top}${placed.join('')}${foot(sessionAt(deck, slide), n, total, sheet.inner)}</div>`
  })
  const { lang, title } = rendered
  const styles = [fonts.css, rendered.css, handoutStyle(sheet, fonts.stack)]
  return htmlParts({ lang, title, styles }, [...front, ...body])
}
