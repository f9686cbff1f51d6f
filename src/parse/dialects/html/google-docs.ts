import type { Element, ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { classesOf, elementsOf } from './hast.js'

const level = /^lst-kix_([\w.]+)-(\d+)$/

/** Level of a list by its class, from 0; undefined for other elements. */
function levelOf(node: ElementContent | undefined): { id: string; level: number } | undefined {
  if (node?.type !== 'element' || !/^[uo]l$/.test(node.tagName)) return undefined
  const found = classesOf(node).flatMap((name) => level.exec(name) ?? [])
  return found.length > 0 ? { id: found[1] ?? '', level: Number(found[2]) } : undefined
}

/**
 * Pages of Google Docs, in place: lists, which it writes side by side with their levels in class
 * names, nest; `google.com/url?q=` gives way to the address in it; its title is a heading.
 */
export function googleDocs(tree: Root): void {
  visit(tree, 'element', (node) => {
    const classes = classesOf(node)
    if (node.tagName === 'p' && classes.includes('title')) node.tagName = 'h1'
    if (node.tagName === 'a') unwrap(node)
    node.children = nested(node.children)
  })
}

function nested(children: ElementContent[]): ElementContent[] {
  if (!children.some((child) => levelOf(child))) return children
  const result: ElementContent[] = []
  /** The open lists of one run, the deepest last. */
  let open: { list: Element; level: number }[] = []
  for (const child of children) {
    if (child.type === 'text' && child.value.trim() === '') continue
    const found = levelOf(child)
    if (!found || child.type !== 'element') {
      open = []
      result.push(child)
      continue
    }
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > found.level) open.pop()
    const last = open.at(-1)
    if (last?.level === found.level && last.list.tagName === child.tagName) {
      last.list.children.push(...child.children)
    } else if (last && last.level < found.level) {
      const items = elementsOf(last.list, ({ tagName }) => tagName === 'li')
      ;(items.at(-1) ?? last.list).children.push(child)
      open.push({ list: child, level: found.level })
    } else {
      // Another kind of list at the same level stands behind the first.
      open.pop()
      const holder = open.at(-1)
      if (holder)
        (
          elementsOf(holder.list, ({ tagName }) => tagName === 'li').at(-1) ?? holder.list
        ).children.push(child)
      else result.push(child)
      open.push({ list: child, level: found.level })
    }
  }
  return result
}

/** The address behind `https://www.google.com/url?q=…`, which counts clicks. */
function unwrap({ properties }: Element): void {
  const found = /^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?(.*)$/i.exec(
    String(properties.href ?? ''),
  )
  if (!found) return
  const query = new URLSearchParams(found[1])
  const target = query.get('q') ?? query.get('url')
  if (target && /^(?:https?:|mailto:)/i.test(target)) properties.href = target
}
