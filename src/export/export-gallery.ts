import { escapeHtml } from './escape-html.js'
import { htmlPage } from './html-page.js'

export interface GalleryDeck {
  title: string
  /** Path of its HTML, relative to the gallery. */
  html: string
  /** The first slide as a PNG. */
  cover?: Uint8Array
  /** Number of slides, when known. */
  slides?: number
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

function item({ title, html, cover, slides }: GalleryDeck, lang: string): string {
  const picture =
    cover === undefined
      ? `<span class="cover" aria-hidden="true">${escapeHtml(title)}</span>`
      : `<img class="cover" alt="" src="data:image/png;base64,${Buffer.from(cover).toString('base64')}">`
  const unit = /^ja\b/i.test(lang) ? '枚' : slides === 1 ? ' slide' : ' slides'
  const count = slides === undefined ? '' : `<span class="count">${slides}${unit}</span>`
  const link = html.split(/[/\\]/).map(encodeURIComponent).join('/')
  return `<li><a href="./${link}">${picture}<span class="title">${escapeHtml(title)}</span></a>${count}</li>`
}

const style = `body { margin: 0; background: #f0f4f7; color: #0e2236; font: 18px/1.5 "Noto Sans JP", "BIZ UDPGothic", system-ui, sans-serif }
main { max-width: 1120px; margin: 0 auto; padding: 40px 24px 80px }
h1 { font-size: 40px; line-height: 1.2; margin: 0 0 32px }
ul { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(320px, 1fr)); gap: 32px }
a { display: block; color: inherit; text-decoration: none }
a:hover .title, a:focus-visible .title { text-decoration: underline }
a:focus-visible { outline: 2px solid #0b6a84; outline-offset: 4px }
.cover { display: block; width: 100%; aspect-ratio: 16 / 9; object-fit: cover; background: #fff; outline: 1px solid #c5d0d9; box-sizing: border-box }
span.cover { padding: 24px; background: #0e2236; color: #fff; font-weight: 700; overflow: hidden }
.title { display: block; margin-top: 8px; font-weight: 700; overflow-wrap: anywhere }
.count { color: #4a5b6b }
`
