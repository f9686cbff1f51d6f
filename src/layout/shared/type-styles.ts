import type { TextStyle } from '../../types/deck.js'

const style = (size: number, leading: number, weight: 400 | 700, color: string): TextStyle => ({
  size,
  leading,
  weight,
  color,
})

/** The type scale of the structural layouts (px); each `layout/NAME/NAME.css` says the same. */
export const typeStyles = {
  display: style(96, 115.2, 700, 'ink'),
  large: style(72, 86.4, 700, 'ink'),
  headline: style(56, 72.8, 700, 'ink'),
  head: style(40, 48, 700, 'ink'),
  lead: style(40, 56, 400, 'ink'),
  subhead: style(28, 40.6, 700, 'ink'),
  text: style(28, 40.6, 400, 'ink'),
  strong: style(24, 34.8, 700, 'ink'),
  small: style(24, 34.8, 400, 'ink'),
  /** Hidden under what is drawn in its place, yet kept in the text. */
  sign: style(18, 24, 400, 'paper'),
} satisfies Record<string, TextStyle>
