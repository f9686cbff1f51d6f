import type { Pair } from './pair.js'
import type { VFile } from 'vfile'
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml'
import { mend, type Slip } from './mend.js'
import { wordsFor } from '../../messages/words-for.js'

/**
 * The top keys of a YAML front matter (YAML 1.2, core schema). Values are the text that was typed,
 * so that `no` and `012` stay titles; lists of them are joined. Nothing is expanded: an alias is
 * followed once, so a bomb of anchors costs nothing. A slip costs its line, which is told: an unquoted
 * colon belongs to the value, anything else is blanked.
 *
 * @param first The source line of the first line of `text`.
 * @param kept Collects the source lines that could not be read.
 */
export function yamlPairs(text: string, first: number, file: VFile, kept: number[]): Pair[] {
  return mend(text, first, file, kept, (lines) => readYaml(lines.join('\n'), first, file))
}

function readYaml(text: string, first: number, file: VFile): Pair[] | Slip {
  const counter = new LineCounter()
  const document = parseDocument(text, {
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: counter,
  })
  const lineAt = (offset: number): number => counter.linePos(offset).line + first - 1
  for (const { code, message, pos } of document.errors) {
    const { line, col } = counter.linePos(pos[0])
    const { yaml, yamlReasons } = wordsFor(file).matter
    return { reason: yaml(yamlReasons[code] ?? message), line, column: col }
  }
  if (!isMap(document.contents)) {
    if (document.contents === null) return []
    file.message(wordsFor(file).matter.noPairs, {
      place: { line: first, column: 1 },
      ruleId: 'front-matter',
      source: 'jaws-deck',
    })
    return []
  }
  return document.contents.items.map(({ key, value }) => ({
    key: isScalar(key) ? textOf(key) : '',
    value: withComment(isScalar(key) ? textOf(key) : '', value, valueOf(value, document)),
    line: lineAt((isScalar(key) && key.range?.[0]) || 0),
  }))
}

/** `title: Meetup #5` is a title to whoever wrote it, and to YAML one with a comment. */
function withComment(key: string, node: unknown, value: string | undefined): string | undefined {
  if (!/^(?:title|subtitle|event)$/.test(key) || !isScalar(node) || !node.comment) return value
  return node.comment.includes('\n') ? value : `${value} #${node.comment}`
}

function valueOf(node: unknown, document: Document): string | undefined {
  const found = isAlias(node) ? node.resolve(document) : node
  if (isScalar(found)) return textOf(found)
  if (!isSeq(found)) return undefined
  const items = found.items.map((item) => (isScalar(item) ? textOf(item) : undefined))
  return items.every((item) => item !== undefined) ? items.join(', ') : undefined
}

function textOf(node: { value: unknown; source?: string }): string {
  if (typeof node.value === 'string') return node.value
  return node.value === null ? '' : (node.source ?? String(node.value))
}
