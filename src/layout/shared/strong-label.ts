import type { Image, PhrasingContent, Strong } from 'mdast'
import type { LayoutContext } from '../../types/layout.js'
import { plain } from './plain-words.js'
import { cloneTree } from '../../tree/clone-tree.js'

declare module 'mdast' {
  interface ImageData {
    /** Key of the AWS service whose icon this is. */
    service?: string
  }
}

/** Strong and emphasis are the layouts' own hooks: the author's are opened inside them. */
function opened(content: PhrasingContent[]): PhrasingContent[] {
  return content.flatMap((node) =>
    node.type === 'strong' || node.type === 'emphasis' ? opened(node.children) : [cloneTree(node)],
  )
}

/** Without the white space at both ends, which would keep Markdown from seeing the strong. */
function trimmed(content: PhrasingContent[]): PhrasingContent[] {
  const nodes = content.filter((node) => node.type !== 'text' || node.value !== '')
  const first = nodes[0]
  if (first?.type === 'text') first.value = first.value.trimStart()
  const last = nodes.at(-1)
  if (last?.type === 'text') last.value = last.value.trimEnd()
  return nodes
}

/** The icon of the service that a text names, as an image without an address; else nothing. */
export function iconOf(text: string, context: LayoutContext): Image[] {
  const service = context.service(text)
  if (!service) return []
  return [{ type: 'image', url: '', alt: service.name, data: { service: service.key } }]
}

/** A name as strong text, the icon of the service it names before it where `icons` is given. */
export function strongLabel(content: PhrasingContent[], icons?: LayoutContext): Strong {
  const icon = icons ? iconOf(plain(content), icons) : []
  return { type: 'strong', children: [...icon, ...trimmed(opened(content))] }
}
