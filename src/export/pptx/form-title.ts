import type { Box, TextStyle } from '../../types/deck.js'
import type { Form } from './layout-kinds.js'

/** Where and how the title of a hero layout stands; undefined where it is the theme's own title. */
export function formTitle(form: Form): { box: Box; style: TextStyle } | undefined {
  switch (form) {
    case 'cover':
      return {
        box: { x: 80, y: 96, width: 1120, height: 120 },
        style: { size: 96, leading: 115.2, weight: 700, color: 'ink' },
      }
    case 'section':
      return {
        box: { x: 80, y: 312, width: 1120, height: 146 },
        style: { size: 56, leading: 72.8, weight: 700, color: 'onInk' },
      }
    case 'message':
      return {
        box: { x: 80, y: 144, width: 1120, height: 346 },
        style: { size: 96, leading: 115.2, weight: 700, color: 'onInk' },
      }
    default:
      return undefined
  }
}
