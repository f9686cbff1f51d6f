import type { Image, Nodes } from 'mdast'
import { codePicture } from '../qr/code-picture.js'
import { drawingAddress } from './drawing-address.js'

/** Stands around the number of an address; a noncharacter, so that no text can hold it. */
const mark = '\u{FDD1}'
const marked = new RegExp(`${mark}(\\d+)${mark}`, 'gu')
const embedded = /^data:[a-z/+]+;base64,[\da-z+/=]+(?:#[\da-z]+)?$/i

/** A picture's address; that of a QR code is drawn only now. */
const addressOf = (node: Image): string =>
  drawingAddress(node) ?? (node.data?.qr === undefined ? node.url : codePicture(node.data.qr))

/** A picture's words, with its size, which Marp takes from there. */
function altOf({ alt, data }: Image): string | null | undefined {
  const { width, height } = data?.wanted ?? {}
  return width && height ? `w:${width} h:${height} ${alt ?? ''}` : alt
}

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
      const image = { ...node, alt: altOf(node), url: addressOf(node) }
      if (!embedded.test(image.url)) return image
      addresses.push(image.url)
      return { ...image, url: `${mark}${addresses.length - 1}${mark}` }
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
