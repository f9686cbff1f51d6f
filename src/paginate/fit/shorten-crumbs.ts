import type { LayoutContext } from '../../types/layout.js'
import type { Slide, TextStyle } from '../../types/deck.js'

const style: TextStyle = { size: 18, leading: 32, weight: 400, color: 'muted' }
const room = 1120
/** The sign between two names is set with 4 px more on either side. */
const aside = 8

/**
 * The slide with a breadcrumb that fits on its line: names that other slides show go first, from
 * the left. Names that only stand here stay, on two lines where they must.
 */
export function shortenCrumbs(slide: Slide, { typesetter, metrics }: LayoutContext): Slide {
  const { breadcrumb, introduces = 0 } = slide.data
  const tooLong = (crumbs: string[]): boolean =>
    typesetter.width(crumbs.join(' › '), metrics.styles.crumb ?? style) +
      aside * (crumbs.length - 1) >
    room
  if (breadcrumb.length === 0 || !tooLong(breadcrumb)) return slide
  const most = breadcrumb.length - Math.max(1, introduces)
  let gone = 1
  const left = (): string[] => ['…', ...breadcrumb.slice(gone)]
  while (gone < most && tooLong(left())) gone++
  const crumbs = most > 0 ? left() : breadcrumb
  const classes = [...slide.data.classes, ...(tooLong(crumbs) ? ['crumbs-two'] : [])]
  return { ...slide, data: { ...slide.data, breadcrumb: crumbs, classes } }
}
