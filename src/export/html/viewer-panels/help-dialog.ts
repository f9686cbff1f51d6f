import { escapeHtml } from '../../shared/escape-html.js'
import type { ViewerWords } from '../viewer-words/viewer-words-type.js'

/**
 * Every command with its keys, as a button, so that a finger can give it too. `data-key` is where
 * the viewer learns which letter does what.
 */
export function helpDialog(words: ViewerWords): string {
  const commands: [action: string, label: string, key: string, shown?: string][] = [
    ['next', words.next, '', '→ ↓ Space PageDown'],
    ['previous', words.previous, '', '← ↑ Shift+Space PageUp'],
    ['overview', words.overview, 'o'],
    ['find', words.find, '/', '/ j'],
    ['reading', words.reading, 'v'],
    ['dark', words.dark, 'd'],
    ['black', words.black, 'b', 'b .'],
    ['white', words.white, 'w'],
    ['laser', words.laser, 'l'],
    ['pen', words.pen, 'i'],
    ['clear', words.clear, 'x'],
    ['presenter', words.presenter, 'p'],
    ['fullscreen', words.fullscreen, 'f'],
    ['timer', `${words.start} / ${words.pause}`, 't'],
    ['reset', words.reset, 'r'],
    ['rehearse', `${words.rehearse} / ${words.finish}`, 'e'],
    ['result', words.result, 'E', 'Shift+E'],
    ['gong', words.gongAtEnd, 'g'],
    ['strike', words.strike, 'G', 'Shift+G'],
    ['copy', words.copy, 'c'],
  ]
  const buttons = commands.map(([action, label, key, shown = key]) => {
    const learnt = key === '' ? '' : ` data-key="${key}"`
    return `<button type="button" data-do="${action}"${learnt}><kbd>${shown}</kbd>${escapeHtml(label)}</button>`
  })
  return `<dialog id="jd-help" aria-labelledby="jd-help-head">
<h2 id="jd-help-head">${escapeHtml(words.help)}</h2>
<div>${buttons.join('')}</div>
<p><kbd>Home End</kbd> ${escapeHtml(`${words.first} / ${words.last}`)} <kbd>${escapeHtml(words.number)} Enter</kbd> ${escapeHtml(words.jump)} <kbd>+ −</kbd> ${escapeHtml(words.notesSize)} <kbd>Esc</kbd> ${escapeHtml(words.back)}</p>
<span hidden data-do="find" data-key="j"></span>
<button type="button" data-do="help">${escapeHtml(words.close)}</button>
</dialog>`
}
