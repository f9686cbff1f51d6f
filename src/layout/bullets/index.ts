import { byNode } from '../../tree/by-node.js'
import { holds } from '../../tree/holds.js'
import type { Table } from 'mdast'
import { blocksOf } from '../shared/blocks-of.js'
import { columnStyle, columnWidths } from '../shared/column-widths.js'
import { placeBlocks } from '../shared/place-blocks.js'
import { atSize } from '../shared/at-size.js'
import { tightened } from '../shared/tightened.js'
import { largestSize } from './largest-size.js'
import { belowTitle, clearTitle, placeTitle, sizeTitle } from '../shared/place-title.js'
import type { Layout, LayoutContext } from '../../types/layout.js'
import type { Placement, Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'

function place(slide: Slide, context: LayoutContext): Placement | undefined {
  const { body } = context.metrics
  if (tablesOf(slide).length > mostTables) return undefined
  const small = slide.data.classes.includes('dense')
  const { classes } = slide.data
  const tight = classes.find((name) => name.startsWith('tight-'))?.slice(6)
  const own = atSize(tightened(context, Number(tight ?? 0)), classes)
  const placed = placeBlocks(slide.children, own, {
    dense: small,
    itemRole: 'l1',
    top: belowTitle(slide, context),
  })
  if (placed.bottom > body.y + body.height + 0.5) return undefined
  return { items: [...placeTitle(slide, context), ...placed.items], bottom: placed.bottom }
}

/** The smaller size of tables and of code are classes of their own. */
function dense(slide: Slide): Slide {
  const classes = [...slide.data.classes, 'dense', 'code-small']
  return { ...slide, data: { ...slide.data, classes } }
}

/** So is each of the theme's steps of tightening. */
function classed(slide: Slide, { metrics }: LayoutContext): Slide {
  const { classes, tight = 0 } = slide.data
  if (!metrics.steps?.[tight - 1]) return slide
  return { ...slide, data: { ...slide.data, classes: [...classes, `tight-${tight}`] } }
}

const hasDense = byNode(
  ({ body, children }: Topic): boolean =>
    body.some((block) => holds(block, ({ type }) => type === 'table' || type === 'code')) ||
    children.some(hasDense),
)

/** Only tables and code have a smaller size to fall back to. */
const canBeDense = (slide: Slide): boolean => slide.items.some(hasDense)

/** Tables right on a slide for which the theme has columns. */
const mostTables = 4

const tablesOf = (slide: Slide): Table[] =>
  slide.children.filter((node): node is Table => node.type === 'table')

function styled(slide: Slide, context: LayoutContext): Slide {
  const small = slide.data.classes.includes('dense')
  const columns = tablesOf(slide).map((table, index) =>
    columnStyle(columnWidths(table, small, context), index + 1),
  )
  if (columns.length === 0) return slide
  const style = Object.assign({}, slide.data.style, ...columns) as Record<string, string>
  return { ...slide, data: { ...slide.data, style } }
}

/** The class of the size in which it is set: larger where it is little, the smallest where prose is long. */
function sizeOf(slide: Slide, context: LayoutContext): string | undefined {
  const { steps = [], structural } = context.metrics
  const least = structural ? steps.length : 0
  const isProse = slide.children.some(({ type }) => type === 'paragraph' || type === 'blockquote')
  if (least > 0 && isProse && !slide.data.tight && place(slide, context) === undefined) {
    return `tight-${least}`
  }
  return context.trial ? undefined : largestSize(slide, context)
}

/**
 * Lists as lists, with whatever stands between them: the layout that holds everything.
 *
 * Levels are set at 28, 24 and 24 px, few lines larger (see `largestSize`); code and tables fall back
 * to 18 px before they continue on another slide. A list that is a little too long is set in one of
 * the theme's tighter steps.
 */
export const bullets: Layout = {
  name: 'bullets',
  match: () => 'a list',
  arrange: (slide, context) => {
    const children = blocksOf(slide.items)
    const arranged = clearTitle(
      sizeTitle(classed({ ...slide, children }, context), context),
      context,
    )
    if (!canBeDense(arranged)) {
      const size = sizeOf(arranged, context)
      if (!size) return arranged
      return {
        ...arranged,
        data: { ...arranged.data, classes: [...arranged.data.classes, size] },
      }
    }
    const many = arranged.children.some(
      (node) => node.type === 'table' && (node.children[0]?.children.length ?? 0) > 5,
    )
    const normal = styled(arranged, context)
    const fits = !many && place(normal, context) !== undefined
    return fits ? normal : styled(dense(arranged), context)
  },
  place,
}
