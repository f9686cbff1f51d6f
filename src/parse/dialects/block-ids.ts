import { visit } from 'unist-util-visit'
import type { Construct } from './construct.js'

/** Obsidian's `^block-id` behind an item or a paragraph is an address, and no word. */
export const blockIds: Construct = ({ file }) => ({
  tree: (root) => {
    if (!/ \^[\w-]+[ \t]*$/m.test(String(file.value))) return
    visit(root, ['paragraph', 'heading'], (node) => {
      if (!('children' in node)) return
      const last = node.children.at(-1)
      if (last?.type !== 'text') return
      last.value = last.value.replace(/(?:^|[ \n])\^[a-zA-Z\d-]+$/, '')
    })
  },
})
