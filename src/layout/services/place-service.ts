import type { ListItem } from 'mdast'
import { textBox } from '../shared/text-box.js'
import type { LayoutContext } from '../../types/layout.js'
import type { Placement, TextStyle } from '../../types/deck.js'

const styles = {
  name: { size: 24, leading: 34.8, weight: 700, color: 'ink' },
  nameSmall: { size: 18, leading: 24, weight: 700, color: 'ink' },
  pages: { size: 18, leading: 28, weight: 400, color: 'muted' },
} satisfies Record<string, TextStyle>

/** From the item's corner, px. */
const icon = { top: 4, size: 56 }
const textLeft = 72
const width = 280
/** A long name may run into the gutter. */
const smallWidth = 300

/** Icon, name and pages of one service. */
export function placeService(
  item: ListItem,
  { x, y }: { x: number; y: number },
  context: LayoutContext,
): Placement['items'] {
  const [line] = item.children
  const left = x + textLeft
  let bottom = y
  return (line?.type === 'paragraph' ? line.children : []).flatMap((node): Placement['items'] => {
    if (node.type === 'image') {
      const box = { x, y: y + icon.top, width: icon.size, height: icon.size }
      return [{ kind: 'icon', ...box, source: node.data?.service, alt: node.alt ?? '' }]
    }
    if (node.type === 'strong') {
      const small = node.children[0]?.type === 'emphasis'
      const style = small ? styles.nameSmall : styles.name
      const at = { role: 'name', style, manner: 'label' as const, x: left, y }
      const room = small ? smallWidth : width * 1.02
      const words =
        node.children[0]?.type === 'emphasis' ? node.children[0].children : node.children
      const placed = textBox(words, { ...at, width: room }, context)
      // A small name stands in the middle of a large one's line, so that the pages of a row are level.
      const line = Math.max(styles.name.leading, placed.height)
      bottom = y + line
      return [{ ...placed, y: y + (line - placed.height) / 2 }]
    }
    if (node.type !== 'emphasis') return []
    const at = { role: 'pages', style: styles.pages, manner: 'body' as const }
    const box = { x: left, y: bottom, width: width * 1.02 }
    return [textBox(node.children, { ...at, ...box }, context)]
  })
}
