import type { Code, Link, ListItem, Paragraph } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import type { Slice } from '../text/source-lines.js'
import { attributeWords } from './attribute-words.js'
import { wordsFor } from '../../messages/words-for.js'

/** An opening tag while it is read. */
export interface Tag {
  file: VFile
  /** The source point of an offset. */
  at: (offset: number) => Point
  /** Offset of its `<`. */
  start: number
  attributes: Attribute[]
}

interface Attribute {
  name: string
  value: string
  /** Offset of its value. */
  start: number
  /** Offset behind it. */
  end: number
}

/** Attributes that say nothing a reader wants. */
const meta =
  /^(?:text|title|_note|complete|_complete|_status|url|htmlUrl|xmlUrl|type|created|modified|isBreakpoint|isComment|id|_\w+|colorLabel|collapsed|checkbox|listStyle|heading|version|language|expansionState|vertScrollState|window\w+|xmlns(?::\w+)?)$/

/** What reads as words, not as a setting: several of them, or others than ASCII letters. */
function isSaid(value: string): boolean {
  if (/\d\d:\d\d:\d\d/.test(value)) return false
  if (/[^\p{ASCII}\s]/u.test(value)) return true
  const isWord = value.split(/\s+/).map((word) => /\p{L}/u.test(word))
  return isWord.some((word, index) => word && isWord[index + 1])
}

const named =
  (name: string) =>
  (attribute: Attribute): boolean =>
    attribute.name === name

/** What one outline says, as paragraphs: its text (its title without one), its note, its columns, its address. */
export function itemBlocks(tag: Tag): ListItem['children'] {
  const code = noteCode(tag)
  const attributes = tag.attributes.filter(({ name }) => code.length === 0 || name !== '_note')
  return [...wordBlocks({ ...tag, attributes }), ...code]
}

function wordBlocks(tag: Tag): Paragraph[] {
  const { attributes, file } = tag
  const valueOf = (name: string): string => attributes.find(named(name))?.value.trim() ?? ''
  const columns = attributes.filter(({ name }) => !meta.test(name))
  for (const { name, value, end } of columns) {
    if (isSaid(value)) continue
    file.info(wordsFor(file).parse.opmlAttribute(name), {
      place: tag.at(end),
      ruleId: 'opml',
      source: 'jaws-deck',
    })
  }
  const title = valueOf('text') === '' || valueOf('title') === valueOf('text') ? '' : 'title'
  const names = [valueOf('text') === '' ? 'title' : 'text', title, '_note']
  const blocks = names.flatMap((name) => paragraphs(tag, attributes.find(named(name))))
  for (const column of columns) {
    if (isSaid(column.value)) blocks.push(...paragraphs(tag, column, `${column.name}: `))
  }
  const url = valueOf('url') || valueOf('htmlUrl')
  if (url === '') return blocks
  const first = blocks[0]
  const link: Link = { type: 'link', url, children: [] }
  const said = blocks.some((block) => toString(block).includes(url))
  if (said) return blocks
  if (first && !first.children.some(({ type }) => type === 'link')) {
    link.children = first.children as Link['children']
    link.position = first.position
    first.children = [link]
  } else blocks.push(...paragraphs(tag, attributes.find(named(valueOf('url') ? 'url' : 'htmlUrl'))))
  return blocks
}

/** A note of several lines that are indented is code, and stays as it is. */
function noteCode(tag: Tag): Code[] {
  const note = tag.attributes.find(({ name }) => name === '_note')
  if (!note || !/\n(?:[ ]{2,}|\t)\S/.test(note.value) || /<[a-z/]/i.test(note.value)) return []
  const position = { start: tag.at(note.start), end: tag.at(note.end) }
  return [{ type: 'code', value: note.value.trimEnd(), position }]
}

/** The lines of one attribute; `label` stands before the first. */
function paragraphs(tag: Tag, attribute: Attribute | undefined, label = ''): Paragraph[] {
  if (!attribute) return []
  const { value, end } = attribute
  const start = tag.at(attribute.start)
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text, index) => (index === 0 ? label + text : text))
    .map((text) => paragraphOf({ text, ...start, offset: start.offset ?? 0 }, end, tag))
}

/** Words of one attribute or text as a paragraph; `end` is the offset behind them. */
export function paragraphOf(words: Slice, end: number, { file, at }: Tag): Paragraph {
  const { line, column, offset } = words
  const position = { start: { line, column, offset }, end: at(end) }
  return { type: 'paragraph', children: attributeWords(words, file), position }
}
