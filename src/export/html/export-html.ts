import type { Rendered, RenderedSlide } from '../../types/deck.js'
import { escapeHtml } from '../shared/escape-html.js'
import { htmlPage } from './html-page.js'
import { pageMeta, type PageCard } from './page-meta.js'
import { slideSize } from '../shared/slide-size.js'
import { viewerPanels } from './viewer-panels.js'
import { viewerScript } from './viewer-script.js'
import { viewerStyle } from './viewer-style.js'
import type { ViewerWords } from './viewer-words/viewer-words-type.js'
import { viewerWords } from './viewer-words.js'

export interface HtmlOptions {
  /** Guessed speaking time of each slide, seconds: its share of the minutes. */
  seconds?: number[]
  /** Minutes of the talk, where they were given; without them no pace is told. */
  minutes?: number
  /** Where sessions begin: numbers of their first slides (1-based) and their titles. */
  sessions?: { n: number; first?: number; title: string }[]
  /** Of each slide, which of its list items (numbers from 0) appear one at a time. */
  steps?: number[][]
  /** How slides follow each other; at once by default. */
  transition?: 'fade' | 'slide'
  /** What pages that link to it show. */
  card?: PageCard
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
    slideElement(slide, index + 1, total, words, {
      seconds: options.seconds?.[index],
      steps: options.steps?.[index],
      session: options.sessions?.find(({ first }) => first === index + 1),
    }),
  )
  const settings = [
    `data-width="${width}" data-height="${height}"`,
    options.minutes === undefined ? '' : ` data-minutes="${options.minutes}"`,
    options.transition === undefined ? '' : ` data-transition="${options.transition}"`,
  ].join('')
  return htmlPage({
    lang: rendered.lang,
    title: rendered.title,
    extra: pageMeta(rendered.title, rendered.lang, options.card),
    styles: [rendered.fontCss, rendered.css, viewerStyle(width, height)],
    script: viewerScript(words),
    body: `<main id="jd-deck" aria-label="${escapeHtml(words.deck)}" ${settings}>
${slides.join('\n')}
<p class="jd-curtain" hidden></p>
</main>
${viewerPanels(words)}`,
  })
}

interface SlideExtras {
  seconds?: number
  steps?: number[]
  session?: { n: number; title: string }
}

function slideElement(
  slide: RenderedSlide,
  n: number,
  total: number,
  words: ViewerWords,
  { seconds, steps = [], session }: SlideExtras,
): string {
  const data = [
    `data-n="${n}" data-id="${escapeHtml(slide.id)}"`,
    seconds === undefined ? '' : ` data-seconds="${seconds}"`,
    steps.length === 0 ? '' : ` data-steps="${steps.join(' ')}"`,
  ].join('')
  const head = session
    ? `<h2 class="jd-session"><b>${session.n}</b> ${escapeHtml(session.title)}</h2>\n`
    : ''
  const notes =
    slide.notes === '' ? '' : `<aside class="jd-notes" hidden>${escapeHtml(slide.notes)}</aside>`
  // The address that a code holds stands beside it as a link.
  const html = slide.html.replaceAll(/<img (?=[^>]*\salt="QR )/g, '<img aria-hidden="true" ')
  return `${head}<div class="jd-slide" role="group" aria-roledescription="${escapeHtml(words.slide)}" aria-label="${n} / ${total}" ${data}><div class="marpit">${html}</div>${notes}</div>`
}
