import { escapeHtml } from '../../shared/escape-html.js'
import type { ViewerWords } from '../viewer-words/viewer-words-type.js'
import { button } from './button.js'

/** The times of the last rehearsal. */
export function resultDialog(words: ViewerWords): string {
  const heads = ['#', words.title, words.plannedTime, words.actualTime, words.difference]
  const row = heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')
  return `<dialog id="jd-result" aria-labelledby="jd-result-head">
<h2 id="jd-result-head">${escapeHtml(words.result)}</h2>
<table><thead><tr>${row}</tr></thead><tbody id="jd-rows"></tbody><tfoot id="jd-total"></tfoot></table>
${button('csv', words.csv)} ${button('close-result', words.close)}
</dialog>`
}
