import { escapeHtml } from '../../shared/escape-html.js'
import type { ViewerWords } from '../viewer-words/viewer-words-type.js'
import { button } from './button.js'

/** What the speaker sees beside the slides: the notes, the times, and what to do with them. */
export function speakerPanels(words: ViewerWords): string {
  const time = (id: string, label: string): string =>
    `<div><span class="jd-label">${escapeHtml(label)}</span><span id="jd-${id}"></span></div>`
  return `<section class="jd-speaker" aria-label="${escapeHtml(words.presenter)}">
<h2 class="jd-next-head">${escapeHtml(words.nextSlide)}</h2>
<div class="jd-notes-panel"><h2>${escapeHtml(words.notes)}</h2><div id="jd-notes" tabindex="0"></div></div>
<div class="jd-times" tabindex="0" role="group" aria-label="${escapeHtml(words.clock)}">
${time('clock', words.clock)}
${time('elapsed', words.elapsed)}
${time('remaining', words.remaining)}
<label><span class="jd-label">${escapeHtml(words.minutes)}</span><input id="jd-minutes" type="number" min="0" max="600" step="any" inputmode="decimal"></label>
<span id="jd-pace"></span>
<button type="button" data-do="timer" id="jd-timer"></button>
${button('reset', words.reset)}
${button('rehearse', words.rehearse)}
${button('result', words.result)}
${button('gong', words.gong)}
${button('laser', words.laser)}
${button('pen', words.pen)}
${button('clear', words.clear)}
${button('black', words.black)}
${button('smaller', words.smaller, 'A−')}
${button('larger', words.larger, 'A+')}
</div>
</section>`
}
