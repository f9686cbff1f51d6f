import type { Emphasis, Image, PhrasingContent, Strong } from 'mdast'

/** One strong name of an arranged line. */
export interface Name {
  node: Strong
  icon?: Image
  content: PhrasingContent[]
}

/** A strong name taken apart: its icon, and its words. */
export function readName(node: Strong): Name {
  const [first, ...rest] = node.children
  return first?.type === 'image'
    ? { node, icon: first, content: rest }
    : { node, content: node.children }
}

/** An arranged line taken apart. */
export interface Line {
  names: Name[]
  signs: Emphasis[]
}

/** The strong names and emphasised signs of an arranged line, in order. */
export function readLine(content: PhrasingContent[]): Line {
  return {
    names: content.filter((node) => node.type === 'strong').map(readName),
    signs: content.filter((node) => node.type === 'emphasis'),
  }
}
