import type { Root } from 'mdast'
import { eachNode } from '../../tree/each-node.js'
import type { VFile } from 'vfile'
import { wordsFor } from '../../messages/words-for.js'

const shortcode = /\{\{[<%][\s\S]*?[%>]\}\}|\{%[\s\S]*?%\}/g

/** Says where shortcodes of Hugo, Hexo or Jekyll stand; they stay in the text as they were typed. */
export function tellShortcodes(root: Root, file: VFile): void {
  eachNode(root, (node) => {
    if (node.type !== 'text' || !node.value.includes('{')) return
    for (const [found] of node.value.matchAll(shortcode)) {
      const name = found.length > 60 ? `${found.slice(0, 60)}…` : found
      file.message(wordsFor(file).parse.shortcode(name), {
        place: node.position,
        ruleId: 'shortcode',
        source: 'jaws-deck',
      })
    }
  })
}
