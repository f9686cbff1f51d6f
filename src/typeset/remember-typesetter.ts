import type { PhrasingContent } from 'mdast'
import type { Remember, TextStyle, Typesetter } from '../types.js'

/** All of phrasing content that setting it depends on: kinds of nodes, as what, and their text. */
function keyOf(content: PhrasingContent[]): string {
  let key = ''
  for (const node of content) {
    const { hName = '' } = (node.data ?? {}) as { hName?: string }
    key += `${node.type} ${hName}(`
    if ('value' in node) key += node.value
    else if ('children' in node) key += keyOf(node.children)
    key += ')'
  }
  return key
}

const styleKey = ({ size, leading, weight }: TextStyle): string => `${size} ${leading} ${weight}`

/** A typesetter that sets the same text in the same box only once. */
export function rememberTypesetter(typesetter: Typesetter, remember: Remember): Typesetter {
  return {
    set: (content, style, width, manner) =>
      remember(`set ${manner} ${width} ${styleKey(style)} ${keyOf(content)}`, () =>
        typesetter.set(content, style, width, manner),
      ),
    width: (text, style, manner) =>
      remember(`width ${manner} ${styleKey(style)} ${text}`, () =>
        typesetter.width(text, style, manner),
      ),
    uncovered: (text) => remember(`uncovered ${text}`, () => typesetter.uncovered(text)),
  }
}
