import type { PhrasingContent, RootContent } from 'mdast'
import { outlinerMarkdown, outlinerText } from '../dialects/outliner-words.js'
import { htmlToMdast } from '../html/html-to-mdast.js'
import { onlyPhrasing } from '../html/only-phrasing.js'
import { isHtmlTag, tameTags } from '../html/tags.js'
import { phrase } from '../text/phrase.js'
import type { Slice } from '../text/source-lines.js'
import type { VFile } from 'vfile'

/** What no outliner writes as markup: shown as the text it is. */
const text =
  /<(?=[!?]|\/?(?:script|style|template|svg|math|title|textarea|xmp|plaintext|noscript|iframe|object|embed)\b)/gi

/**
 * The words of an attribute as running text. Outliners write HTML into attributes: with tags or
 * entities in it the value is read as HTML, else as it is. A comment in it is text.
 */
export function attributeWords(typed: Slice, file: VFile): PhrasingContent[] {
  const words = { ...typed, text: outlinerText(typed.text) }
  if (!isHtml(words.text)) return outlinerMarkdown(words, file) ?? phrase([words])
  const { line, column, offset } = words
  const { value } = tameTags(words.text.replaceAll(text, '&lt;'))
  const nodes = htmlToMdast(value, {
    file,
    at: () => ({ line, column, offset }),
    markup: [],
  })
  const cell: RootContent = { type: 'paragraph', children: nodes as PhrasingContent[] }
  onlyPhrasing({ type: 'root', children: [cell] })
  return cell.children
}

function isHtml(text: string): boolean {
  if (/&(?:amp|lt|gt|quot|apos|nbsp|#\d+|#x[\da-f]+);/i.test(text)) return true
  const tags = [...text.matchAll(/<\/?([a-z][a-z\d]*)(?=[\s/>])/gi)]
  return tags.some(([, name = '']) => isHtmlTag(name))
}
