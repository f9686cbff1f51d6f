import { spokenBy } from '../../tree/spoken-by.js'
import type { Paragraph, PhrasingContent } from 'mdast'
import { placeBlocks } from '../shared/place-blocks.js'
import { styleOf } from '../shared/style-of.js'
import { textBox } from '../shared/text-box.js'
import { textNode } from '../shared/text-node.js'
import type { Layout } from '../../types/layout.js'
import type { Slide } from '../../types/deck.js'

/** What is said of the event or the session beside its title, each as a paragraph. */
function said({ topic, data }: Slide): Paragraph[] {
  const { subtitle, url } = topic.data
  const facts = data.kind === 'cover' ? data.facts : { subtitle, author: spokenBy(topic.data) }
  const lines = [facts?.subtitle, facts?.author, data.facts?.date].filter((line) => line)
  const link: PhrasingContent[] =
    url && data.kind !== 'cover'
      ? [{ type: 'link', url: url.href, children: [textNode(url.text)] }]
      : []
  return [...lines.map((line) => [textNode(line ?? '')]), ...(link.length > 0 ? [link] : [])].map(
    (children) => ({ type: 'paragraph', children }),
  )
}

/** Cover and dividers under a theme that knows nothing of ours: a title, and paragraphs. */
export const plain: Layout = {
  name: 'plain',
  match: () => undefined,
  arrange: (slide) => ({ ...slide, children: said(slide) }),
  place: (slide, context) => {
    const { title, body } = context.metrics
    const style = styleOf(context.metrics.styles['h1'] ? 'h1' : 'title', context)
    const at = { role: 'title', style, manner: 'title' as const, x: title.x, y: title.y }
    const heading = textBox(slide.heading, { ...at, width: title.width }, context)
    const top = Math.max(0, heading.height - title.height)
    const placed = placeBlocks(slide.children, context, { dense: false, itemRole: 'l1', top })
    if (placed.bottom > body.y + body.height) return undefined
    return { items: [heading, ...placed.items], bottom: placed.bottom }
  },
}
