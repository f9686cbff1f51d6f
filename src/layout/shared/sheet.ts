import type { Image, PhrasingContent } from 'mdast'
import type { Box, PlacedShape, PlacedText, Placement, TextStyle } from '../../types/deck.js'
import type { LayoutContext } from '../../types/layout.js'
import type { Name } from './read-line.js'
import type { Room, Setting } from './set-text.js'
import { setText } from './set-text.js'
import { typeStyles } from './type-styles.js'

/** What is placed so far on a slide. */
export interface Sheet {
  items: Placement['items']
  /** Sets and notes a text. */
  text: (setting: Setting, room: Room) => PlacedText
  /** Sets and notes a strong name as a label. */
  name: (name: Name, style: TextStyle, room: Room, role?: string) => PlacedText
  /** Notes the words of a sign that is drawn, so that none is lost. */
  sign: (content: PhrasingContent, room: Omit<Room, 'width'>) => PlacedText
  /** Notes a shape and says its index. */
  shape: (shape: PlacedShape) => number
  /** A service's icon, or the wave tile (no `source`) where there is none. */
  icon: (icon: Image | undefined, x: number, y: number, size: number) => number
  /** Width of a text's widest line, px. */
  width: (text: PlacedText) => number
  /** A filled rectangle. */
  rect: (box: Box, fill: string) => number
  /** The placement, or undefined when it reaches below the room for panels (632) or the title into it. */
  done: (bottom: number) => Placement | undefined
}

/** Bottom edges of the body and of the title's box, px. */
export const bodyBottom = 632
const titleBottom = 160

/** A sheet on which a layout notes texts and shapes in reading order, after those of `head`. */
export function sheet(context: LayoutContext, head: Placement['items'] = []): Sheet {
  const items = [...head]
  const long = head.some(({ y, height }) => y + height > titleBottom)
  const shape = (item: PlacedShape): number => items.push(item) - 1
  const text = (setting: Setting, room: Room): PlacedText => {
    const placed = setText(setting, room, context)
    items.push(placed)
    return placed
  }
  return {
    items,
    shape,
    text,
    name: ({ node, content }, style, room, role = 'label') =>
      text({ role, style, manner: 'label', of: node, content }, room),
    sign: (content, { x, y }) =>
      text(
        { role: 'sign', style: typeStyles.sign, manner: 'label', of: { children: [content] } },
        { x, y, width: 240 },
      ),
    icon: (image, x, y, size) =>
      shape({
        kind: 'icon',
        x,
        y,
        width: size,
        height: size,
        source: image?.data?.service,
        alt: image?.alt ?? undefined,
      }),
    width: ({ lines, style }) =>
      Math.max(...lines.map((line) => context.typesetter.width(line.trimEnd(), style))),
    rect: (box, fill) => shape({ kind: 'rect', ...box, fill }),
    done: (bottom) => (bottom > bodyBottom + 0.5 || long ? undefined : { items, bottom }),
  }
}
