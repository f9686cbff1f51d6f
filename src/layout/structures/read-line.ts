import type { Emphasis, Image, PhrasingContent, Strong, Text } from 'mdast'

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
  /** Texts that stand between and are not blank: commas. */
  between: Text[]
}

/** The strong names and emphasised signs of an arranged line, in order. */
export function readLine(content: PhrasingContent[]): Line {
  return {
    names: content.filter((node) => node.type === 'strong').map(readName),
    signs: content.filter((node) => node.type === 'emphasis'),
    between: content.filter((node) => node.type === 'text').filter(({ value }) => value.trim()),
  }
}
