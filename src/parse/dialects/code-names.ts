import type { Code, Paragraph } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { Construct } from './construct.js'

/** `ts:lib/stack.ts`, `diff_python:main.py`; a title in the words behind the language. */
const named = /^([\w#+.-]*):(\S*[^\s:/][\w)\]-])$/
const titled = /(?:^|\s)(?:title|filename|name)=(?:"([^"]+)"|'([^']+)'|(\S+))/

/** The name of a file above its code (Zenn, Qiita), and languages without the signs behind them. */
export const codeNames: Construct = () => ({
  tree: (root) => {
    visit(root, 'code', (node, index, parent) => {
      if (!parent || index === undefined) return undefined
      const name = nameOf(node)
      if (name === undefined) return undefined
      const start = node.position?.start
      const position = start && { start, end: start }
      const word = { type: 'inlineCode' as const, value: name, position }
      const line: Paragraph = { type: 'paragraph', children: [word], position }
      parent.children.splice(index, 0, line)
      return [SKIP, index + 2]
    })
  },
})

/** The file that a block of code says it is; its language is put right. */
function nameOf(node: Code): string | undefined {
  const { lang, meta } = node
  if (!lang) return undefined
  if (lang === 'diff' || lang.startsWith('diff_')) {
    const said = lang === 'diff' ? (meta ?? '') : lang.slice(5)
    node.lang = 'diff'
    return named.exec(said)?.[2]
  }
  const found = named.exec(lang)
  if (found) node.lang = found[1] || null
  // HackMD numbers lines with `js=` or `js=101`.
  else node.lang = lang.replace(/=\d*\+?$/, '')
  const [, a, b, c] = titled.exec(meta ?? '') ?? []
  return found?.[2] ?? a ?? b ?? c
}
