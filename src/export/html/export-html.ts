import type { Rendered, RenderedSlide } from '../../types/deck.js'
import { escapeHtml } from '../shared/escape-html.js'
import { htmlPage } from './html-page.js'
import { slideSize } from '../shared/slide-size.js'
import { viewerPanels } from './viewer-panels.js'
import { viewerScript } from './viewer-script.js'
import { viewerStyle } from './viewer-style.js'
import { viewerWords, type ViewerWords } from './viewer-words.js'

export interface HtmlOptions {
  /** Planned speaking time of each slide, seconds; the speaker's view compares with it. */
  seconds?: number[]
}

/**
 * The deck as one self-contained HTML file that opens from disk without a network: slides with
 * their notes in reading order, and a viewer (keys, overview, speaker's window, printing).
 */
export function exportHtml(rendered: Rendered, options: HtmlOptions = {}): string {
  const { width, height } = slideSize(rendered)
  const words = viewerWords(rendered.lang)
  const total = rendered.slides.length
  const slides = rendered.slides.map((slide, index) =>
    slideElement(slide, index + 1, total, words, options.seconds?.[index]),
  )
  return htmlPage({
    lang: rendered.lang,
    title: rendered.title,
    styles: [rendered.fontCss, rendered.css, viewerStyle(width, height)],
    script: viewerScript(words),
    body: `<main id="jd-deck" aria-label="${escapeHtml(words.deck)}" data-width="${width}" data-height="${height}">
${slides.join('\n')}
</main>
${viewerPanels(words)}`,
  })
}

function slideElement(
  slide: RenderedSlide,
  n: number,
  total: number,
  words: ViewerWords,
  seconds: number | undefined,
): string {
  const time = seconds === undefined ? '' : ` data-seconds="${seconds}"`
  const notes =
    slide.notes === '' ? '' : `<aside class="jd-notes" hidden>${escapeHtml(slide.notes)}</aside>`
  return `<div class="jd-slide" role="group" aria-roledescription="${escapeHtml(words.slide)}" aria-label="${n} / ${total}" data-n="${n}" data-id="${escapeHtml(slide.id)}"${time}><div class="marpit">${slide.html}</div>${notes}</div>`
}
