import type { Element, ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { classesOf, elementsOf, wordsIn } from './hast.js'

const style = ({ properties }: Element): string => String(properties.style ?? '')

const make = (tagName: string, children: ElementContent[], like: Element): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
  position: like.position,
})

/** Pages saved by Word, in place: paragraphs with `mso-list` levels as nested lists. */
export function word(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (!node.children.some((child) => levelOf(child) > 0)) return
    const result: ElementContent[] = []
    let open: Element[] = []
    for (const child of node.children) {
      const level = levelOf(child)
      if (level === 0 || child.type !== 'element') {
        if (child.type === 'text' && child.value.trim() === '') continue
        open = []
        result.push(child)
        continue
      }
      const { item, ordered } = itemOf(child)
      open = open.slice(0, level)
      while (open.length < level) {
        const list = make(ordered ? 'ol' : 'ul', [], child)
        const above = open.at(-1)?.children.at(-1)
        if (above?.type === 'element') above.children.push(list)
        else if (open.length > 0) open.at(-1)?.children.push(list)
        else result.push(list)
        open.push(list)
      }
      open.at(-1)?.children.push(item)
    }
    node.children = result
  })
}

function levelOf(node: ElementContent): number {
  if (node.type !== 'element' || !/^(?:p|h\d)$/.test(node.tagName)) return 0
  if (!classesOf(node).some((name) => name.startsWith('Mso'))) return 0
  return Number(/mso-list:[^;]*\blevel(\d+)/i.exec(style(node))?.[1] ?? 0)
}

/** The paragraph as an item without its typed bullet. */
function itemOf(paragraph: Element): { item: Element; ordered: boolean } {
  const isBullet = (node: Element): boolean => /mso-list:\s*ignore/i.test(style(node))
  const bullet = elementsOf(paragraph, isBullet)[0]
  const ordered = /^[\dA-Za-z]+[.)]/.test(bullet ? wordsIn(bullet) : '')
  const children = paragraph.children.filter((child) => child !== bullet)
  return { item: make('li', children, paragraph), ordered }
}
