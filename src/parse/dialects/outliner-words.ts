import type { PhrasingContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { Slice } from '../text/source-lines.js'

const markdown = unified().use(remarkParse).use(remarkGfm).freeze()

/** What only Markdown looks like, whichever outliner wrote it. */
const isMarkdown = /\[[^[\]\n]+\]\(https?:[^\s)]+\)|\*\*[^*\s](?:[^*\n]*[^*\s])?\*\*/
/** What Dynalist takes for Markdown beside it. */
const isMarked = /`[^`\n]+`|__\S[^_\n]*__|~~\S[^~\n]*~~|==\S[^=\n]*==|!\[[^\]\n]*\]\(/

/** WorkFlowy's `<mention>` and Dynalist's dates are words in a frame. */
export function outlinerText(text: string): string {
  return text
    .replaceAll(/<mention\b[^<>]*>([^<]*)<\/mention>/gi, '$1')
    .replaceAll(/!\((\d{4}-\d\d-\d\d(?: \d\d:\d\d)?)\)/g, '$1')
}

/** One line of an outliner that writes Markdown (Dynalist) as running text; undefined for another line. */
export function outlinerMarkdown(words: Slice, file: VFile): PhrasingContent[] | undefined {
  const head = String(file.value).slice(0, 2000)
  const isDynalist = /<flavor>dynalist|dynalist\.io/i.test(head)
  const { text, line, column, offset } = words
  if (!isMarkdown.test(text) && !(isDynalist && isMarked.test(text))) return undefined
  // A sign at the start is a word here, not a list.
  const root = markdown.parse(`\u2060${text}`)
  const [only, ...others] = root.children
  if (only?.type !== 'paragraph' || others.length > 0) return undefined
  const [first] = only.children
  if (first?.type === 'text') first.value = first.value.slice(1)
  const start = { line, column, offset }
  visit(only, (node) => {
    node.position = { start, end: start }
  })
  return only.children.filter((node) => node.type !== 'text' || node.value !== '')
}
