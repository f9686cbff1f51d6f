import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import type { Node, Parent } from 'unist'
import type { VFile } from 'vfile'
import { limits } from '../limits.js'
import { indentOf } from '../text/measure.js'
import { parseChunks } from './parse-chunks.js'

const usual = unified().use(remarkParse).use(remarkGfm).freeze()
/** Thousands of brackets in one paragraph cost minutes; there they are only brackets. */
const noLinks = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(function plainBrackets(this: Processor) {
    const data = this.data()
    const disable = { null: ['labelStartLink', 'labelStartImage', 'labelEnd'] }
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable }]
  })
  .freeze()

/** CommonMark + GFM as mdast. Text nested deeper than the limit is a fatal message and an empty tree. */
export function parseCommonmark(text: string, file: VFile): Root {
  const deep = tooDeep(text)
  if (deep > 0) return refuse(file, deep)
  const root = parseChunks(text, (piece) => (hasBracketStorm(piece) ? noLinks : usual).parse(piece))
  const line = lineBelow(root)
  return line > 0 ? refuse(file, line) : root
}

function refuse(file: VFile, line: number): Root {
  file.message(`Unexpected level ${limits.depth + 1}, expected at most ${limits.depth} levels`, {
    place: { line, column: 1 },
    ruleId: 'too-deep',
    source: 'jaws-deck',
  }).fatal = true
  return { type: 'root', children: [] }
}

/** The first line whose look alone says that it is nested too deep; 0 when there is none. */
function tooDeep(text: string): number {
  const prefix = /^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])(?=[ \t>]|$))+/
  return (
    text.split('\n').findIndex((line) => {
      const found = prefix.exec(line)
      if (!found) return false
      // Two columns are the least that a level of a list takes.
      if (indentOf(line).columns > limits.depth * 2) return true
      return (found[0].match(/[-*+>.)]/g)?.length ?? 0) > limits.depth
    }) + 1
  )
}

/** The first line of a list or quote below the limit; 0 when there is none. No recursion. */
function lineBelow(root: Root): number {
  const open: [node: Node, depth: number][] = [[root, 0]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next
    if (depth > limits.depth) return node.position?.start.line ?? 1
    const isLevel = node.type === 'list' || node.type === 'blockquote'
    if (!('children' in node)) continue
    for (const child of (node as Parent).children) open.push([child, depth + (isLevel ? 1 : 0)])
  }
  return 0
}

/** More opening brackets in one paragraph than anybody writes. */
function hasBracketStorm(text: string): boolean {
  if (!text.includes('[[[[') && text.length < 50_000) return false
  return text.split(/\n\s*\n/).some((block) => block.split('[').length > 2000)
}
