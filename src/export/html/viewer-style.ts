import { baseCss } from './viewer-css/base-css.js'
import { forcedCss } from './viewer-css/forced-css.js'
import { overviewCss } from './viewer-css/overview-css.js'
import { panelsCss } from './viewer-css/panels-css.js'
import { printCss } from './viewer-css/print-css.js'
import { readingCss } from './viewer-css/reading-css.js'
import { slideCss } from './viewer-css/slide-css.js'
import { speakerCss } from './viewer-css/speaker-css.js'
import { transitionCss } from './viewer-css/transition-css.js'

/**
 * The viewer's CSS for slides of this size (px). Without a script the slides stand one below the
 * other; with it one is shown; printed, each is a page. Colours are those of the dark preview.
 */
export function viewerStyle(width: number, height: number): string {
  const views = [slideCss, overviewCss, speakerCss, panelsCss, readingCss, transitionCss, forcedCss]
  const css = [baseCss(width, height), ...views, printCss(width, height)].join('')
  return css.replaceAll(/(?<!\s)\s+(?=[{};])/g, '').replaceAll(/([{};])\s+|([:,]) /g, '$1$2')
}
