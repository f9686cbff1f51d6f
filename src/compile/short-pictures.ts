import type { Nodes } from 'mdast'
import { codePicture } from '../qr/code-picture.js'

/** Stands around the number of an address; a noncharacter, so that no text can hold it. */
const mark = '\u{FDD1}'
const marked = new RegExp(`${mark}(\\d+)${mark}`, 'gu')
const embedded = /^data:[a-z/+]+;base64,[\da-z+/=]+$/i

/** Addresses that were taken out of a tree, to be put into its Markdown. */
export interface ShortPictures {
  /** The tree with a number in the place of each embedded picture. */
  shorten: <T extends Nodes>(node: T) => T
  /** Markdown of the tree with the pictures in their places. */
  restore: (markdown: string) => string
}

/**
 * Keeps embedded pictures, QR codes among them, from the writer of Markdown: it looks at each of
 * their thousands of signs in every node around them.
 */
export function shortPictures(): ShortPictures {
  const addresses: string[] = []
  const shorten = <T extends Nodes>(node: T): T => {
    if (node.type === 'image') {
      const url = node.data?.qr === undefined ? node.url : codePicture(node.data.qr)
      if (!embedded.test(url)) return { ...node, url }
      addresses.push(url)
      return { ...node, url: `${mark}${addresses.length - 1}${mark}` }
    }
    if (!('children' in node)) return node
    const children = node.children.map(shorten)
    const isSame = children.every((child, index) => child === node.children[index])
    return isSame ? node : ({ ...node, children } as T)
  }
  return {
    shorten,
    restore: (markdown) =>
      markdown.replace(marked, (_, index: string) => addresses[Number(index)] ?? ''),
  }
}
