import { escapeHtml } from '../shared/escape-html.js'
import type { ViewerWords } from './viewer-words.js'

/** The viewer's own elements beside the slides: buttons, help, the speaker's panels. */
export function viewerPanels(words: ViewerWords): string {
  return `<nav class="jd-bar" aria-labelledby="jd-head">
<h1 id="jd-head" class="jd-unseen">${escapeHtml(words.controls)}</h1>
${button('previous', words.previous, '←')}
<span id="jd-count"></span>
${button('next', words.next, '→')}
${button('overview', words.overview)}
${button('presenter', words.presenter)}
${button('fullscreen', words.fullscreen)}
${button('help', words.help, '?')}
</nav>
<div id="jd-live" class="jd-unseen" role="status" aria-live="polite"></div>
${speakerPanels(words)}
${helpDialog(words)}`
}

function button(action: string, label: string, sign?: string): string {
  const words = escapeHtml(label)
  if (sign === undefined) return `<button type="button" data-do="${action}">${words}</button>`
  // What is spoken starts with what is seen, for those who say the button's name.
  return `<button type="button" data-do="${action}" aria-label="${sign} ${words}" title="${words}">${sign}</button>`
}

function speakerPanels(words: ViewerWords): string {
  return `<section class="jd-speaker" aria-label="${escapeHtml(words.presenter)}">
<h2 class="jd-next-head">${escapeHtml(words.nextSlide)}</h2>
<div class="jd-notes-panel"><h2>${escapeHtml(words.notes)}</h2><div id="jd-notes" tabindex="0"></div></div>
<div class="jd-times">
<div><span class="jd-label">${escapeHtml(words.clock)}</span><time id="jd-clock"></time></div>
<div><span class="jd-label">${escapeHtml(words.elapsed)}</span><span id="jd-elapsed"></span> <span id="jd-planned"></span></div>
<span id="jd-pace"></span>
<button type="button" data-do="timer" id="jd-timer"></button>
${button('reset', words.reset)}
${button('smaller', words.smaller, 'A−')}
${button('larger', words.larger, 'A+')}
</div>
</section>`
}

function helpDialog(words: ViewerWords): string {
  const rows: [string, string][] = [
    ['→ ↓ Space PageDown', words.next],
    ['← ↑ Shift+Space PageUp', words.previous],
    ['Home', words.first],
    ['End', words.last],
    [`${words.number} Enter`, words.jump],
    ['o', words.overview],
    ['p', words.presenter],
    ['f', words.fullscreen],
    ['t', `${words.start} / ${words.pause}`],
    ['r', words.reset],
    ['+ −', `${words.larger} / ${words.smaller}`],
    ['?', words.help],
  ]
  const body = rows.map(
    ([keys, what]) =>
      `<tr><th scope="row">${escapeHtml(keys)}</th><td>${escapeHtml(what)}</td></tr>`,
  )
  return `<dialog id="jd-help" aria-labelledby="jd-help-head">
<h2 id="jd-help-head">${escapeHtml(words.help)}</h2>
<table>${body.join('')}</table>
<button type="button" data-do="help">${escapeHtml(words.close)}</button>
</dialog>`
}
