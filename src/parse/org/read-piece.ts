import type { Heading, RootContent } from 'mdast'
import { parse } from 'org-mode-ast'
import { limits } from '../limits.js'
import type { Source } from '../markdown/source.js'
import { parseNotes } from '../text/parse-notes.js'
import { pointIn } from '../text/point-in.js'
import { endOf, startOf } from '../text/source-lines.js'
import type { Piece } from './cut-pieces.js'
import { readBlocks, readCode } from './read-blocks.js'
import { readPhrasing } from './read-phrasing.js'
import { wordsFor } from '../../messages/words-for.js'

/** The parser's time grows with the square of these; there they are only characters. */
const mostMarks = 3000

/**
 * One piece of an Org file as mdast: its heading (of any depth) and the blocks under it. A piece that
 * the parser cannot give back letter for letter is read as plain notes, and a warning says so.
 */
export function readPiece(piece: Piece, source: Source): RootContent[] {
  const [first] = piece.lines
  if (!first) return []
  if (piece.isCode) return readCode(piece.lines)
  if (piece.level > limits.depth) {
    source.file.message(wordsFor(source.file).parse.tooDeep(limits.depth + 1, limits.depth), {
      place: { line: first.line, column: 1 },
      ruleId: 'too-deep',
      source: 'jaws-deck',
    }).fatal = true
    return []
  }
  const text = piece.lines.map((line) => line.text).join('\n')
  const marks = text.match(/[*/=~+_[\]<>$\\|]/g)?.length ?? 0
  try {
    const tree =
      marks <= mostMarks ? (asOrg(piece, text) ?? asOrg(piece, withDashes(text))) : undefined
    return tree ?? asNotes(piece, source)
  } catch {
    // The parser promises nothing about texts that are no Org.
    return asNotes(piece, source)
  }
}

/** The parser does not know `+` where it is indented; inside a block it may be anything. */
function withDashes(text: string): string {
  return /^[ \t]*#\+begin/im.test(text) ? text : text.replaceAll(/^([ \t]+)\+(?=[ \t])/gm, '$1-')
}

function asOrg({ level, lines }: Piece, text: string): RootContent[] | undefined {
  const tree = parse(text)
  if (tree.rawValue !== text) return undefined
  const at = pointIn(text, lines)
  const [first] = lines
  const head = level > 0 ? tree.childrenList[0] : undefined
  const blocks = readBlocks(head ? (head.section?.childrenList ?? []) : tree.childrenList, at)
  if (!head || !first) return blocks
  if (!/^\*+\s+$/.test(head.title.childrenList[0]?.rawValue ?? '')) return undefined
  const position = { start: startOf(first), end: endOf(first) }
  const children = readPhrasing(head.title.childrenList.slice(1), at)
  // Outlines go deeper than Markdown's six levels.
  return [{ type: 'heading', depth: level as Heading['depth'], children, position }, ...blocks]
}

function asNotes({ level, lines }: Piece, { file }: Source): RootContent[] {
  const [first] = lines
  file.message(wordsFor(file).parse.orgAsNotes, {
    place: first && startOf(first),
    ruleId: 'org',
    source: 'jaws-deck',
  })
  const depth = Math.max(level, 1) as Heading['depth']
  if (!first || level === 0) return parseNotes(lines, file, { event: false, depth })
  const value = first.text.replace(/^\*+\s+/, '').replace(/(?<!\s)\s+:[\w@#%:]+:\s*$/, '')
  const position = { start: startOf(first), end: endOf(first) }
  return [
    { type: 'heading', depth, children: [{ type: 'text', value, position }], position },
    ...parseNotes(lines.slice(1), file, { event: false, depth }),
  ]
}
