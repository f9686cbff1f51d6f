import type { BlockStyle, LayoutContext } from '../../types/layout.js'

const fallback: BlockStyle = {
  size: 24,
  leading: 34.8,
  weight: 400,
  color: 'ink',
  indent: 0,
  before: 16,
}

/** The style that the theme was measured to give to a role. */
export function styleOf(role: string, { metrics }: LayoutContext): BlockStyle {
  return metrics.styles[role] ?? metrics.styles.p ?? fallback
}
