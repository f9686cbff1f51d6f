import { escapeHtml } from '../shared/escape-html.js'
import { button } from './viewer-panels/button.js'
import { findDialog } from './viewer-panels/find-dialog.js'
import { helpDialog } from './viewer-panels/help-dialog.js'
import { resultDialog } from './viewer-panels/result-dialog.js'
import { speakerPanels } from './viewer-panels/speaker-panels.js'
import type { ViewerWords } from './viewer-words/viewer-words-type.js'

/** The viewer's own elements beside the slides: buttons, dialogs, the speaker's panels, running text. */
export function viewerPanels(words: ViewerWords): string {
  return `<main id="jd-read" aria-label="${escapeHtml(words.reading)}" tabindex="-1" hidden></main>
<nav class="jd-bar" aria-labelledby="jd-head">
<h1 id="jd-head" class="jd-unseen">${escapeHtml(words.controls)}</h1>
${button('previous', words.previous, '←')}
<span id="jd-count"></span>
${button('next', words.next, '→')}
${button('overview', words.overview)}
${button('find', words.findShort)}
${button('reading', words.readingShort)}
${button('presenter', words.presenter)}
${button('fullscreen', words.fullscreen)}
${button('help', words.menu)}
</nav>
<div id="jd-live" class="jd-unseen" role="status" aria-live="polite"></div>
<div id="jd-toast" class="jd-toast" role="status"></div>
<div id="jd-typed" class="jd-toast" role="status"></div>
${speakerPanels(words)}
${helpDialog(words)}
${findDialog(words)}
${resultDialog(words)}`
}
