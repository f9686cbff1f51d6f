import { escapeHtml } from '../shared/escape-html.js'
import { htmlPage } from '../html/html-page.js'

export interface GalleryDeck {
  title: string
  /** Path of its HTML, relative to the gallery. */
  html: string
  /** The first slide as a PNG. */
  cover?: Uint8Array
  /** Number of slides, when known. */
  slides?: number
  /** The same deck in other formats: what each is called, and its path. */
  files?: { label: string; path: string }[]
}

/** `index.html`: all decks with their covers and links, in one self-contained file. */
export function exportGallery(decks: GalleryDeck[], lang = 'ja'): string {
  const title = /^ja\b/i.test(lang) ? 'スライド一覧' : 'Decks'
  return htmlPage({
    lang,
    title,
    styles: [style],
    body: `<main><h1>${title}</h1>
<ul>
${decks.map((deck) => item(deck, lang)).join('\n')}
</ul></main>`,
  })
}

const address = (path: string): string =>
  `./${path.split(/[/\\]/).map(encodeURIComponent).join('/')}`

function item({ title, html, cover, slides, files = [] }: GalleryDeck, lang: string): string {
  const picture =
    cover === undefined
      ? `<span class="cover" aria-hidden="true">${escapeHtml(title)}</span>`
      : `<img class="cover" alt="" src="data:image/png;base64,${Buffer.from(cover).toString('base64')}">`
  const unit = /^ja\b/i.test(lang) ? '枚' : slides === 1 ? ' slide' : ' slides'
  const count = slides === undefined ? [] : [`<span>${slides}${unit}</span>`]
  const links = files.map(
    ({ label, path }) =>
      `<a href="${address(path)}" aria-label="${escapeHtml(`${title} ${label}`)}">${escapeHtml(label)}</a>`,
  )
  const more = [...count, ...links]
  const foot = more.length > 0 ? `<p>${more.join(' ')}</p>` : ''
  return `<li><a class="deck" href="${address(html)}">${picture}<span class="title">${escapeHtml(title)}</span></a>${foot}</li>`
}

const style = `:root { color-scheme: light dark; --ground: #f0f4f7; --ink: #0e2236; --muted: #4a5b6b; --line: #c5d0d9; --sea: #0b6a84 }
@media (prefers-color-scheme: dark) { :root { --ground: #0b1a29; --ink: #f1f5f8; --muted: #afbecb; --line: #3a5166; --sea: #56bcd3 } }
body { margin: 0; background: var(--ground); color: var(--ink); font: 18px/1.5 "Noto Sans JP", "BIZ UDPGothic", system-ui, sans-serif }
main { max-width: 1120px; margin: 0 auto; padding: 40px 24px 80px }
h1 { font-size: 40px; line-height: 1.2; margin: 0 0 32px }
ul { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(320px, 100%), 1fr)); gap: 40px 32px }
.deck { display: block; color: inherit; text-decoration: none }
.deck:hover .title, .deck:focus-visible .title { text-decoration: underline }
a:focus-visible { outline: 2px solid var(--sea); outline-offset: 4px }
.cover { display: block; width: 100%; aspect-ratio: 16 / 9; object-fit: cover; background: #fff; outline: 1px solid var(--line); box-sizing: border-box }
span.cover { padding: 24px; background: #0e2236; color: #fff; font-weight: 700; overflow: hidden }
.title { display: block; margin-top: 12px; font-weight: 700; line-height: 1.4; overflow-wrap: anywhere; word-break: auto-phrase }
p { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 4px 0 0; color: var(--muted) }
p a { color: var(--sea) }
`
