import type { Parents, Root, RootContent } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { wordsFor } from '../messages/words-for.js'

/**
 * Only http, https and mailto stay links, in place; any other (`javascript:`, `file:`, a path, a
 * heading of the page) becomes its words, and a warning says so.
 */
export function safeLinks(root: Root, file: VFile): void {
  visit(root, 'link', (node, index, parent) => {
    // `[](url)` says its address.
    if (node.children.length === 0 && node.url !== '') {
      node.children = [{ type: 'text', value: node.url, position: node.position }]
    }
    if (!parent || index === undefined || isSafe(node.url)) return undefined
    const shown = node.url.length > 60 ? `${node.url.slice(0, 60)}…` : node.url
    const told = file.message(wordsFor(file).parse.link(shown), {
      place: node.position,
      ruleId: 'link',
      source: 'jaws-deck',
    })
    // What leads to another heading or file of the notes is no mistake: a remark.
    if (isBeside(node.url)) told.fatal = undefined
    const words: RootContent[] = node.children
    splice(parent, index, words)
    return [SKIP, index]
  })
}

/** No control characters or spaces before the colon: browsers skip them, and so does the trick. */
function isSafe(url: string): boolean {
  return /^(?:https?:\/\/[^\s/]|mailto:\S)/i.test(url)
}

/** A heading of the notes, or a file beside them. */
function isBeside(url: string): boolean {
  return /^(?!\/\/|[a-z][\w+.-]*:)[^\s\\]+$/i.test(url)
}

function splice(parent: Parents, index: number, nodes: RootContent[]): void {
  const children: RootContent[] = parent.children
  children.splice(index, 1, ...nodes)
}
