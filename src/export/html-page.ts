import { createHash } from 'node:crypto'
import { escapeHtml } from './escape-html.js'

export interface HtmlPage {
  lang: string
  title: string
  styles: string[]
  body: string
  /** Our own script; nothing else may run. */
  script?: string
}

/** How an HTML output is known as ours, so that the next run may replace it. */
export const generatorMark = '<meta name="generator" content="jaws-deck">'

/**
 * One self-contained HTML document. Its policy lets it load nothing from anywhere: styles,
 * pictures and fonts stand inside it, and the only script that runs is the one given here.
 */
export function htmlPage(page: HtmlPage): string {
  const { script } = page
  const run =
    script === undefined
      ? "'none'"
      : `'sha256-${createHash('sha256').update(script).digest('base64')}'`
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    `script-src ${run}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const styles = page.styles
    .filter((css) => css !== '')
    .map((css) => `<style>${safeCss(css)}</style>`)
  return `<!DOCTYPE html>
<html lang="${escapeHtml(page.lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${generatorMark}
<title>${escapeHtml(page.title)}</title>
${styles.join('\n')}
${script === undefined ? '' : `<script>${script}</script>\n`}</head>
<body>
${page.body}
</body>
</html>
`
}

/** A theme's string that holds `</style` must not end the element. */
function safeCss(css: string): string {
  return css.replace(/<\/(?=style)/gi, '<\\/')
}
