import type { Element, ElementContent, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { classesOf, elementsOf, wordsIn } from './hast.js'

const make = (tagName: string, children: ElementContent[], like: Element): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
  position: like.position,
})

/**
 * Pages exported from Notion, in place: tasks keep their state, a toggle is an item that holds what
 * it hid, a callout a quote, a bookmark a link by its title, properties `name: value` lines.
 */
export function notion(tree: Root): void {
  if (elementsOf(tree, (node) => classesOf(node).includes('page-body')).length === 0) return
  joinLists(tree)
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined
    const classes = classesOf(node)
    if (classes.includes('checkbox')) {
      const checked = classes.includes('checkbox-on')
      const box = make('input', [], node)
      box.properties = { type: 'checkbox', checked }
      node.tagName = 'span'
      parent.children.splice(index, 1, box)
      return [SKIP, index + 1]
    }
    if (classes.includes('callout')) callout(node)
    if (node.tagName === 'table' && classes.includes('properties')) {
      const rows = elementsOf(node, ({ tagName }) => tagName === 'tr')
      parent.children.splice(index, 1, ...rows.map(propertyLine))
      return [SKIP, index + rows.length]
    }
    if (node.tagName === 'a' && classes.includes('bookmark')) {
      const title = elementsOf(node, (child) => classesOf(child).includes('bookmark-title'))[0]
      const words = title && wordsIn(title) !== '' ? title.children : node.children
      node.children = words.filter((child) => child.type !== 'element' || child.tagName !== 'img')
    }
    if (node.tagName === 'summary') node.tagName = 'p'
    return undefined
  })
}

/** A quote whose icon stands before its first words. */
function callout(figure: Element): void {
  figure.tagName = 'blockquote'
  const icon = elementsOf(figure, (child) => classesOf(child).includes('icon'))[0]
  const [first, second] = figure.children.filter((child) => child.type === 'element')
  if (!icon || !first || !second || wordsIn(first) !== wordsIn(icon)) return
  figure.children = figure.children.filter((child) => child !== first)
  const [words] = second.children
  const line = words?.type === 'element' && words.tagName === 'p' ? words : second
  const { position } = icon
  line.children.unshift({ type: 'text', value: `${wordsIn(icon)} `, position })
}

/** `name: value`, as facts are written. */
function propertyLine(row: Element): Element {
  const cells = row.children.filter((child): child is Element => child.type === 'element')
  const [name, value] = cells
  if (!name || !value) return make('p', cells, row)
  const colon = { type: 'text' as const, value: ': ', position: value.position }
  const label = { type: 'text' as const, value: wordsIn(name), position: name.position }
  return make('p', [label, colon, ...value.children], row)
}

/** Notion makes a list of each item. */
function joinLists(tree: Root): void {
  visit(tree, 'element', (node) => {
    const children: ElementContent[] = []
    for (const child of node.children) {
      const last = children.at(-1)
      const both = last?.type === 'element' && child.type === 'element'
      const kind = both ? classesOf(child)[0] : undefined
      const isList = kind !== undefined && /-list$|^toggle$/.test(kind)
      if (both && isList && classesOf(last)[0] === kind && last.tagName === child.tagName) {
        last.children.push(...child.children)
      } else children.push(child)
    }
    node.children = children
  })
}
