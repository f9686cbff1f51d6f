import type { Slide } from '../types/deck.js'
import { recallMarkdown, type Compiled } from './recall-markdown.js'
import type { SlideSetting } from './slide-markdown.js'

/** A YAML value inside a comment: quoted, and unable to end the comment. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/>/g, '\\u003e')
}

/** One slide as Marp Markdown: directives, title, content, notes. No `---`. */
export function slideToMarkdown(slide: Slide, setting: SlideSetting, known?: Compiled): string {
  const { data } = slide
  const { classes, header, footer, content, notes } = recallMarkdown(slide, setting, known)
  const style = Object.entries(data.style ?? {}).map(([name, value]) => `${name}:${value}`)
  const scoped = `<style scoped>section{${style.join(';')}}</style>`
  return [
    `<!-- _class: ${classes} -->`,
    ...(footer ? [`<!-- footer: ${quoted(footer)} -->`] : []),
    ...(header === '' ? [] : [`<!-- _header: ${quoted(header)} -->`]),
    content,
    ...(style.length > 0 ? [scoped] : []),
    notes,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}
