import type { Element, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import type { Point } from 'unist'

/** What is not text, wherever it stands. */
const never = new Set(['script', 'style', 'template', 'svg', 'math', 'link', 'meta', 'base'])
/** What is around the text of a page. */
const around = new Set(['nav', 'form', 'button', 'input', 'select', 'textarea', 'dialog', 'menu'])

export interface Prepared {
  /** Names of the dropped elements, and where they stood. */
  dropped: { name: string; start: Point | undefined; end: Point | undefined }[]
}

/**
 * Makes a hast tree fit for mdast, in place: source points instead of offsets into the fragment, no
 * scripts, styles and drawings, and captions where a table can keep them (before it). In a whole
 * page also no navigation, forms and comments.
 */
export function prepareHast(tree: Root, at: (offset: number) => Point, isPage: boolean): Prepared {
  const dropped: Prepared['dropped'] = []
  visit(tree, (node) => {
    const { position } = node
    if (position?.start.offset === undefined || position.end.offset === undefined) return
    node.position = { start: at(position.start.offset), end: at(position.end.offset) }
  })
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined
    if (node.type === 'comment' && isPage) {
      parent.children.splice(index, 1)
      return index
    }
    if (node.type !== 'element') return undefined
    const name = node.tagName
    if (never.has(name) || (isPage && isAround(node))) {
      const { start, end } = node.position ?? {}
      dropped.push({ name, start, end })
      parent.children.splice(index, 1)
      return [SKIP, index]
    }
    if (name === 'caption') liftCaption(tree, node, parent)
    return undefined
  })
  return { dropped }
}

function isAround({ tagName, properties }: Element): boolean {
  const role = String(properties.role ?? '')
  // The state of a task.
  if (tagName === 'input' && properties.type === 'checkbox') return false
  return (
    around.has(tagName) ||
    isBreadcrumb(properties) ||
    /^(?:navigation|banner|contentinfo|search|complementary)$/.test(role)
  )
}

/** The way to a page, as Confluence and others write it: names of other pages. */
function isBreadcrumb({ id, className }: Element['properties']): boolean {
  const names = [id, ...(Array.isArray(className) ? className : [])]
  return names.some((name) => /^breadcrumbs?$/i.test(String(name)))
}

/** A table of mdast has no caption: it becomes the paragraph before it. */
function liftCaption(tree: Root, caption: Element, table: Root | Element): void {
  table.children = table.children.filter((child) => child !== caption)
  visit(tree, (node, index, parent) => {
    if (node !== table || !parent || index === undefined) return undefined
    parent.children.splice(index, 0, { ...caption, tagName: 'p' })
    return false
  })
}
