import type { LayoutContext } from '../../types/layout.js'

/** The context with the styles of one of the theme's larger sizes; itself for none. */
export function atSize(context: LayoutContext, classes: string[]): LayoutContext {
  const { metrics } = context
  const own = Object.entries(metrics.sizes ?? {}).find(([size]) => classes.includes(size))?.[1]
  return own
    ? { ...context, metrics: { ...metrics, styles: { ...metrics.styles, ...own } } }
    : context
}
