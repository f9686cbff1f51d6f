import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

/** An element of a part. */
export interface Node {
  name: string
  attributes: Record<string, string>
  children: Node[]
  text: string
}

/** A file taken apart: every part by its path, without the slash in front. */
export interface OpenPptx {
  parts: Map<string, Uint8Array>
  xml: (path: string) => Node
  /** Slides in their order. */
  slides: Node[]
}

/** XML as a tree; throws where it is not well formed. */
export function parseXml(text: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const node = { name, attributes: attributes as Record<string, string>, children: [], text: '' }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('text', (text) => {
    const node = open.at(-1)
    if (node) node.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(text).close()
  return root
}

/** All elements of a name below a node, in document order. */
export function all(node: Node, name: string): Node[] {
  return node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name),
  ])
}

/** Text of all runs below a node. */
export function textOf(node: Node): string {
  return all(node, 'a:t')
    .map(({ text }) => text)
    .join('')
}

/** The name of a shape in the selection pane. */
export function nameOf(shape: Node): string {
  return all(shape, 'p:cNvPr')[0]?.attributes['name'] ?? ''
}

/** The shapes of a slide that stand in a placeholder of a type. */
export function placeholders(slide: Node, ...types: string[]): Node[] {
  return all(slide, 'p:sp').filter((shape) =>
    all(shape, 'p:ph').some(({ attributes }) => types.includes(attributes['type'] ?? 'obj')),
  )
}

export function openPptx(bytes: Uint8Array): OpenPptx {
  const parts = new Map(Object.entries(unzipSync(bytes)))
  const xml = (path: string): Node => {
    const part = parts.get(path)
    if (!part) throw new Error(`no part ${path}`)
    return parseXml(strFromU8(part))
  }
  const count = [...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length
  const slides = Array.from({ length: count }, (_, i) => xml(`ppt/slides/slide${i + 1}.xml`))
  return { parts, xml, slides }
}
