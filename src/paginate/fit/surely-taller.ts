import type { Flow, Topic } from '../../types/outline.js'
import type { LayoutContext } from '../../types/layout.js'
import type { ListItem, TableRow } from 'mdast'

/** Styles in which text of a list or of blocks between lists is set. */
const roles = ['p', 'l1', 'l1Head', 'l2', 'l3', 'quote', 'td', 'tdDense', 'code', 'codeDense']

/** Counts lines, each at least one leading tall, until there are `most`. */
function counted(items: Topic[], most: number): number {
  let lines = 0
  const countNewlines = (text: string): void => {
    lines += 1
    for (let at = text.indexOf('\n'); at >= 0 && lines <= most; at = text.indexOf('\n', at + 1)) {
      lines += 1
    }
  }
  const countBlocks = (nodes: (Flow | ListItem | TableRow)[]): void => {
    for (const node of nodes) {
      if (lines > most) return
      if (node.type === 'code') countNewlines(node.value)
      else if (node.type === 'tableRow' || node.type === 'paragraph') lines += 1
      else if (node.type === 'table' || node.type === 'list') countBlocks(node.children)
      else if (node.type === 'blockquote' || node.type === 'listItem') {
        countBlocks(node.children as Flow[])
      }
    }
  }
  const countTopics = (topics: Topic[]): void => {
    for (const { heading, body, children } of topics) {
      if (lines > most) return
      if (heading.length > 0) lines += 1
      countBlocks(body)
      countTopics(children)
    }
  }
  countTopics(items)
  return lines
}

/**
 * Whether these items are sure to be taller than a slide, since they have too many lines: told
 * without setting any, and without a look at more of them than that takes.
 */
export function surelyTaller(items: Topic[], { metrics }: LayoutContext): boolean {
  const styles = roles.flatMap((role) => metrics.styles[role] ?? [])
  const steps = (metrics.steps ?? []).flatMap((step) => Object.values(step))
  const least = Math.min(...[...styles, ...steps].map(({ leading }) => leading))
  if (!Number.isFinite(least) || least <= 0) return false
  const most = Math.ceil((metrics.body.height + 100) / least)
  return counted(items, most) > most
}
