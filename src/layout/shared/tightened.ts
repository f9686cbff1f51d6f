import type { LayoutContext } from '../../types/layout.js'

/** The context with the styles of the theme's step of tightening; itself for none. */
export function tightened(context: LayoutContext, step = 0): LayoutContext {
  const { metrics } = context
  const own = metrics.steps?.[step - 1]
  return own
    ? { ...context, metrics: { ...metrics, styles: { ...metrics.styles, ...own } } }
    : context
}
