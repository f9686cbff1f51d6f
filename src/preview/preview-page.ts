import { createHash } from 'node:crypto'
import { pageScript } from './page-script.js'
import { pageStyle } from './style/page-style.js'
import { catalogueOf } from '../messages/catalogue.js'
import type { PageWords } from '../messages/en/page.js'
import type { Language } from '../messages/language.js'

export interface PageOptions {
  /** Language of the page itself. */
  lang: Language
  dark: boolean
  /** Formats that the page offers. */
  formats: string[]
  /** `@font-face` rules. */
  fontCss: string
}

const fin =
  '<svg class="fin" viewBox="0 0 96 72" aria-hidden="true"><path fill="#f90" d="M96 72C84 36 58 8 20 0C32 24 30 52 4 72Z"/></svg>'

/** Formats with a button of their own; the others stand in a menu. */
const inBar = ['handout', 'pdf', 'pptx']

const exportButton = (words: PageWords, name: string, kind: string): string =>
  `<button type="button" class="${kind}" data-export="${name}">${words.formats[name] ?? name}</button>`

function exportsOf(words: PageWords, formats: string[]): string {
  const buttons = inBar
    .filter((name) => formats.includes(name))
    .map((name) => exportButton(words, name, name === 'pptx' ? 'button main' : 'button'))
  const others = formats.filter((name) => !inBar.includes(name))
  const menu = `<button type="button" class="button" id="more" popovertarget="more-menu">${words.more}</button>
<div id="more-menu" class="menu" popover>${others.map((name) => exportButton(words, name, 'choice')).join('')}</div>`
  // The one main button stands last.
  const last = buttons.pop() ?? ''
  return [...buttons, ...(others.length > 0 ? [menu] : []), last].join('\n')
}

function bar(words: PageWords, { formats, dark }: PageOptions): string {
  return `<header class="bar">
${fin}
<h1 id="title"></h1>
<span id="file"></span><select id="chooser" aria-label="${words.deck}" hidden></select>
<span id="saved"></span><span id="building" role="status"></span>
<div class="switch" role="group" aria-label="${words.theme}">
<button type="button" id="light" aria-pressed="${!dark}">${words.light}</button><button type="button" id="dark" aria-pressed="${dark}">${words.dark}</button>
</div>
<div class="exports">
<button type="button" class="button" id="presenter">${words.presenter}</button>
${exportsOf(words, formats)}
</div>
</header>`
}

function centre(words: PageWords): string {
  return `<main class="centre">
<div class="slide">
<div id="stage" aria-live="off"><div class="marpit"></div><p class="waiting">${words.waiting}</p></div>
<div id="scroll" class="scrolls" role="region" aria-label="${words.slides}" tabindex="0" hidden></div>
<div id="over" role="alert" hidden></div>
</div>
<div class="controls">
<button type="button" class="button" id="previous">← ${words.previous}</button>
<button type="button" class="button" id="next">${words.next} →</button>
<span class="count"><b id="page"></b><span id="total"></span></span>
<span class="layout"><span id="layout"></span><button type="button" class="button" id="choose" popovertarget="choices"></button></span>
<div id="choices" class="menu" popover></div>
<div class="switch" role="group" aria-label="${words.view}">
<button type="button" id="view-slide" aria-pressed="true">${words.slideView}</button><button type="button" id="view-scroll" aria-pressed="false">${words.scrollView}</button>
</div>
<button type="button" class="button" id="to-source" hidden></button>
</div>
<div class="tabs" role="tablist">
<button type="button" role="tab" id="notes-tab" aria-controls="notes-panel" aria-selected="true">${words.notes}</button>
<button type="button" role="tab" id="source-tab" aria-controls="source-panel" aria-selected="false" tabindex="-1">${words.source}</button>
</div>
<div class="panel scrolls" role="tabpanel" id="notes-panel" aria-labelledby="notes-tab" tabindex="0"></div>
<div class="panel scrolls" role="tabpanel" id="source-panel" aria-labelledby="source-tab" tabindex="0" hidden></div>
<p class="hints"><span><kbd>←</kbd><kbd>→</kbd> ${words.move}</span><span><kbd>P</kbd> ${words.presenter}</span><span><kbd>V</kbd> ${words.slideView} / ${words.scrollView}</span><span><kbd>D</kbd> ${words.light} / ${words.dark}</span></p>
</main>`
}

function messagePanel(words: PageWords): string {
  const count = (id: string, word: string): string =>
    `<span><i class="dot ${id}" aria-hidden="true" title="${word}"></i><span class="word">${word}</span> <b id="count-${id}">0</b></span>`
  return `<section class="side" aria-labelledby="messages-head">
<div class="head"><h2 id="messages-head">${words.messages}</h2>
<button type="button" id="fold" aria-expanded="true" aria-controls="messages" aria-label="${words.fold}"></button>
<p class="counts">${count('error', words.errors)}${count('warning', words.warnings)}${count('info', words.infos)}</p></div>
<ul id="messages" class="scrolls" aria-live="polite"></ul>
<p id="no-messages" hidden>${words.noMessages}</p>
</section>`
}

/** The live page as one HTML document, and the policy that it is served with: it loads nothing from anywhere else. */
export function previewPage(options: PageOptions): { html: string; policy: string; id: string } {
  const words = catalogueOf(options.lang).page
  const script = pageScript(words)
  const hash = createHash('sha256').update(script).digest('base64')
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    "font-src 'self'",
    'img-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
  const id = createHash('sha256').update(script).update(pageStyle).digest('base64url').slice(0, 16)
  const html = `<!DOCTYPE html>
<html lang="${options.lang}" data-theme="${options.dark ? 'dark' : 'light'}" data-page="${id}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>jaws-deck</title>
<link rel="icon" href="data:,">
<style>${options.fontCss}</style>
<style id="deck-css"></style>
<style>${pageStyle}</style>
<script>${script}</script>
</head>
<body class="empty">
${bar(words, options)}
<nav id="strip" class="scrolls" aria-label="${words.slides}"></nav>
${centre(words)}
${messagePanel(words)}
<div id="toast" role="status"></div>
<div id="lost" role="alert" hidden>${words.lost}</div>
</body>
</html>
`
  return { html, policy, id }
}
