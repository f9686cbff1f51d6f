import type { Root, RootContent } from 'mdast'
import type { Syntax } from '../types/outline.js'
import { fillPositions } from './fill-positions.js'
import { htmlToMdast } from './html/html-to-mdast.js'
import { withoutOpenTags } from './html/open-tags.js'
import { onlyPhrasing } from './html/only-phrasing.js'
import { tameTags } from './html/tags.js'
import { glyphLists } from './markdown/glyph-lists.js'
import { joinLines } from './markdown/join-lines.js'
import { sourceOf } from './markdown/source.js'
import { markupLines } from './markup-lines.js'
import { safeLinks } from './safe-links.js'
import { pointIn } from './text/point-in.js'

/**
 * A page of notes: the text of its article. Navigation, forms, scripts and styles are dropped, and
 * an info says so; nothing is run and nothing is fetched.
 */
export const html: Syntax = {
  detect: (file) =>
    /\.(?:html?|xhtml)$/i.test(file.path ?? '') ||
    /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html)[\s>]/i.test(
      String(file.value).slice(0, 3000),
    ),
  parse: (file) => {
    const source = sourceOf(file)
    const text = String(file.value)
    const { value } = tameTags(withoutOpenTags(text))
    const at = pointIn(value, source.lines)
    const { markup } = source
    const options = { file, at, markup, isFlow: true, isPage: true }
    const children: RootContent[] = htmlToMdast(value, options)
    const root: Root = { type: 'root', children }
    onlyPhrasing(root)
    glyphLists(root, source)
    joinLines(root)
    safeLinks(root, file)
    fillPositions(root)
    const own = markupLines(root, markup)
    if (own.length > 0) root.data = { markupLines: own }
    return root
  },
}
