import type { Text } from 'mdast'

/** Words as a node. */
export const textNode = (value: string): Text => ({ type: 'text', value })
