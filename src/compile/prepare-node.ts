import type { Code, Nodes, PhrasingContent, Text } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** Stands where `fit` ends a line; a noncharacter, so that no text can hold it. */
export const lineMark = '\u{FDD0}'

/** The value with a mark before each offset; offsets ascend. */
function withMarks({ value, data }: Text | Code): string {
  let marked = ''
  let from = 0
  for (const at of data?.breaks ?? []) {
    marked += value.slice(from, at) + lineMark
    from = at
  }
  return marked + value.slice(from)
}

/**
 * A mark that stands between two texts. Beside `_` or `*` it would be written as a reference, which
 * Marp reads as U+FFFD: between empty comments it may stand raw.
 */
const edgeMark: PhrasingContent = { type: 'html', value: `<!-- -->${lineMark}<!-- -->` }

/** Text in which lines end, the mark at its very beginning apart from it, unless it begins a block. */
function markedText(text: Text, isFirst: boolean): PhrasingContent[] {
  const [first, ...rest] = text.data?.breaks ?? []
  if (first !== 0 || isFirst) return [{ ...text, value: withMarks(text) }]
  const value = withMarks({ ...text, data: { ...text.data, breaks: rest } })
  return [edgeMark, { ...text, value }]
}

const isWord = /^[\p{L}\p{N}]/u

/** Marks that close one thing and open the next would be read as others: code, struck text. */
function wouldMerge(left: Nodes | undefined, right: Nodes): boolean {
  if (left?.type === 'inlineCode' && right.type === 'inlineCode') return true
  if (left?.type !== 'delete' && right.type !== 'delete') return false
  if (left?.type === 'text') return /\S$/.test(left.value) && !isWord.test(toString(right))
  // A comment at the beginning of a line would end the paragraph.
  if (right.type !== 'text') return left !== undefined && left.type !== 'break'
  return /^\S/.test(right.value) && !isWord.test([...toString(left)].at(-1) ?? '')
}

/** What keeps two things apart that would be one side by side; nobody sees it. */
const apart: PhrasingContent = { type: 'html', value: '<!-- -->' }

/** The colon of what Marp could take for the name of an emoji; a time of day is none. */
const shortcode = /(?<=:)(?=(?!\d{1,2}:)[\w+-]+:)/

/**
 * Text with an empty comment inside each `:name:`, the one thing that keeps Marp from making it a
 * picture from a CDN: it reads names after escapes and references are resolved.
 */
function withoutShortcodes(text: Text): PhrasingContent[] {
  return text.value
    .split(shortcode)
    .flatMap((value, index): PhrasingContent[] => [
      ...(index > 0 ? [apart] : []),
      { ...text, value },
    ])
}

/** Code in which a line ends is whole again: its parts, side by side, would share their marks. */
function unpartedCode(children: Nodes[]): Nodes[] {
  if (!children.some(({ type }) => type === 'inlineCode')) return children
  const whole: Nodes[] = []
  for (const [index, child] of children.entries()) {
    const next = children[index + 1]
    const isEnd = child.type === 'text' && child.value === '' && next?.type === 'inlineCode'
    if (isEnd) continue
    const last = whole.at(-1)
    const isPart = children[index - 1]?.type === 'text' && last?.type === 'inlineCode'
    if (isPart && child.type === 'inlineCode') {
      whole[whole.length - 1] = { ...last, value: last.value + child.value }
    } else whole.push(child)
  }
  return whole
}

/** A comment at their beginning would make them HTML. */
const blocks = new Set(['paragraph', 'heading', 'tableCell'])

/** Line ends inside text are blanks: Marp would break there. */
const oneLine = (text: Text): Text => ({
  ...text,
  value: text.value.replace(/(?<![ \t])[ \t]*\n[ \t]*/g, ' '),
})

function textParts(text: Text, marks: boolean, isFirst: boolean): Nodes | Nodes[] {
  const isPlain = !/[\n:]/.test(text.value) && !(marks && text.data?.breaks)
  if (isPlain) return text
  const parts = marks ? markedText(text, isFirst) : [text]
  return parts.flatMap((part) => (part.type === 'text' ? withoutShortcodes(oneLine(part)) : part))
}

/** The children as they are written; the same array where nothing is to be done. */
function preparedChildren(children: Nodes[], inBlock: boolean, marks: boolean): Nodes[] {
  let made: Nodes[] | undefined
  for (const [index, child] of children.entries()) {
    const parts =
      child.type === 'text'
        ? textParts(child, marks, index === 0 && inBlock)
        : prepareNode(child, marks)
    const merges = wouldMerge(children[index - 1], child)
    if (parts === child && !merges && !made) continue
    made ??= children.slice(0, index)
    if (merges) made.push(apart)
    if (Array.isArray(parts)) made.push(...parts)
    else made.push(parts)
  }
  return made ?? children
}

/**
 * `node` as Marp can be given it: line ends inside text become spaces (Marp would break there), HTML
 * becomes the text it is, and with `marks` the chosen line ends are marked. The same node where
 * nothing is to be done, else a copy.
 */
export function prepareNode<T extends Nodes>(node: T, marks: boolean): T {
  if (node.type === 'code' && marks) return { ...node, value: withMarks(node) }
  if (node.type === 'html') return { type: 'text', value: node.value } as Nodes as T
  if (!('children' in node)) return node
  const own = node.children as Nodes[]
  const whole = marks ? own : unpartedCode(own)
  const children = preparedChildren(whole, blocks.has(node.type), marks)
  return children === own ? node : ({ ...node, children } as T)
}
