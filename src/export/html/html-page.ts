import { createHash } from 'node:crypto'
import { escapeHtml } from '../shared/escape-html.js'

export interface PageHead {
  lang: string
  title: string
  /** Further elements of the head, as HTML. */
  extra?: string
  styles: string[]
  /** Our own script; nothing else may run. */
  script?: string
}

export interface HtmlPage extends PageHead {
  body: string
}

/** How an HTML output is known as ours, so that the next run may replace it. */
export const generatorMark = '<meta name="generator" content="jaws-deck">'

/**
 * One self-contained HTML document. Its policy lets it load nothing from anywhere: styles,
 * pictures and fonts stand inside it, and the only script that runs is the one given here.
 */
export function htmlPage({ body, ...head }: HtmlPage): string {
  return htmlParts(head, [body]).join('')
}

/** The same in parts: all before its body, each of the elements that its body has, all after. */
export function htmlParts(page: PageHead, elements: string[]): string[] {
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
  const start = `<!DOCTYPE html>
<html lang="${escapeHtml(page.lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${generatorMark}
<title>${escapeHtml(page.title)}</title>
${page.extra === undefined ? '' : `${page.extra}\n`}${styles.join('\n')}
${script === undefined ? '' : `<script>${script}</script>\n`}</head>
<body>
`
  return [start, ...elements.map((element) => `${element}\n`), '</body>\n</html>\n']
}

/** A theme's string that holds `</style` must not end the element. */
function safeCss(css: string): string {
  return css.replace(/<\/(?=style)/gi, '<\\/')
}
