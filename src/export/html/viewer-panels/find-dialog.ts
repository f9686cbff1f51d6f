import { escapeHtml } from '../../shared/escape-html.js'
import type { ViewerWords } from '../viewer-words/viewer-words-type.js'
import { button } from './button.js'

/** The list of all slides, and the field that searches them. */
export function findDialog(words: ViewerWords): string {
  const label = escapeHtml(words.find)
  return `<dialog id="jd-find" aria-label="${label}">
<div class="jd-find-top"><input id="jd-query" type="search" aria-label="${label}" placeholder="${label}" autocomplete="off" spellcheck="false">${button('close-find', words.close)}</div>
<div id="jd-found" tabindex="0" role="group" aria-label="${escapeHtml(words.deck)}"></div>
</dialog>`
}
