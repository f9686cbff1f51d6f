import type { Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import type { Node, Parent } from 'unist'
import type { VFile } from 'vfile'
import { teachDefinitions } from '../dialects/definition-lists.js'
import { limits } from '../limits.js'
import { indentOf } from '../text/measure.js'
import { parseChunks } from './parse-chunks.js'
import { wordsFor } from '../../messages/words-for.js'

/** A single tilde is a range (`10:00~11:00`), as Marp reads it; Japanese needs no space beside `**`. */
const usual = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .freeze()
const described = usual()
  .use(function describe(this: Processor) {
    teachDefinitions(this.data())
  })
  .freeze()
/** Thousands of marks in one paragraph cost minutes; there they are only characters, and GFM is off. */
const literal = unified()
  .use(remarkParse)
  .use(function fewerMarks(this: Processor) {
    const data = this.data()
    const disable = {
      null: ['labelStartLink', 'labelStartImage', 'labelEnd', 'attention', 'codeText'],
    }
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable }]
  })
  .freeze()

/** CommonMark + GFM as mdast. Text nested deeper than the limit is a fatal message and an empty tree. */
export function parseCommonmark(text: string, file: VFile): Root {
  const deep = tooDeep(text)
  if (deep > 0) return refuse(file, deep)
  const root = parseChunks(text, (piece) => {
    const storm = stormIn(piece)
    if (storm === undefined) return (/^ {0,3}:\s+\S/m.test(piece) ? described : usual).parse(piece)
    tellStorm(file, text.slice(0, text.indexOf(storm)).split('\n').length)
    return literal.parse(piece)
  })
  const line = lineBelow(root)
  return line > 0 ? refuse(file, line) : root
}

function refuse(file: VFile, line: number): Root {
  file.message(wordsFor(file).parse.tooDeep(limits.depth + 1, limits.depth), {
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

/** The first line that is nested below the limit; 0 when there is none. No recursion. */
function lineBelow(root: Root): number {
  const open: [node: Node, depth: number][] = [[root, 0]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next
    // A level of a list is two nodes.
    if (depth > limits.depth * 2 + 5) return node.position?.start.line ?? 1
    if (!('children' in node)) continue
    for (const child of (node as Parent).children) open.push([child, depth + 1])
  }
  return 0
}

/** The first paragraph, item or row with more brackets, stars or backticks than anybody writes. */
function stormIn(text: string): string | undefined {
  if (text.length < 5000) return undefined
  return text
    .split(/\n(?:[ \t]*\n|(?=[ \t]*(?:[-*+>|]|\d{1,9}[.)])[^*]))/)
    .find(
      (block) =>
        block.length >= 5000 &&
        (block.split('[').length > 2000 ||
          block.split(/[*_]+/).length > 3000 ||
          block.split(/`+/).length > 500),
    )
}

function tellStorm(file: VFile, line: number): void {
  file.message(wordsFor(file).parse.tooDense, {
    place: { line, column: 1 },
    ruleId: 'too-dense',
    source: 'jaws-deck',
  })
}
