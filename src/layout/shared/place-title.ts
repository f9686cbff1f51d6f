import type { LayoutContext } from '../../types/layout.js'
import type { PlacedText, Slide, TextStyle } from '../../types/deck.js'
import { styleOf } from './style-of.js'
import { partsWord } from './parts-word.js'
import { textBox } from './text-box.js'

/** Room of a title beside the code of its session, px. */
const besideCode = 960

const longestPart = ' (10/12)'

/** Room for ` (10/12)` after the title's last word, px; other themes set it as large as the title. */
function partRoom(style: TextStyle, { metrics, typesetter }: LayoutContext): number {
  return metrics.structural ? 104 : typesetter.width(`あ${longestPart}`, style) - style.size
}

/** Whether the title needs the smaller size: for three lines where two of the larger fit, for a word. */
export function titleIsSmall(slide: Slide, context: LayoutContext): boolean {
  const { height, lines } = placed(slide, context, 'title')
  // Measures of other themes are rounded.
  const tall = height > context.metrics.title.height + 0.5
  return tall || partsWord(lines.map((text) => ({ text })))
}

function placed(slide: Slide, context: LayoutContext, role: 'title' | 'titleSmall'): PlacedText {
  const { x, y, width: whole } = context.metrics.title
  const width = slide.data.opener?.coded ? besideCode : whole
  const style = styleOf(role, context)
  const room = slide.data.part || slide.data.goesOn ? width - partRoom(style, context) : width
  return {
    ...textBox(
      slide.heading,
      { role: 'title', style, manner: 'title', x, y, width: room },
      context,
    ),
    role: 'title',
  }
}

/** The slide's title in the theme's fixed title box; nothing when the slide has none. */
export function placeTitle(slide: Slide, context: LayoutContext): PlacedText[] {
  if (slide.heading.length === 0) return []
  const small = slide.data.classes.includes('title-small')
  return [placed(slide, context, small ? 'titleSmall' : 'title')]
}

/** The slide with the class that gives its title the size it needs. */
export function sizeTitle(slide: Slide, context: LayoutContext): Slide {
  const classes = [
    ...(slide.data.part || slide.data.goesOn ? ['part'] : []),
    ...(titleIsSmall(slide, context) ? ['title-small'] : []),
  ]
  if (classes.length === 0) return slide
  return { ...slide, data: { ...slide.data, classes: [...slide.data.classes, ...classes] } }
}

/** Room that a title of more than one line takes from a list under it, px. */
const clearance = 24

/** Height of the box of a title of more than one line, px; it grows with a title too long for it. */
function titleBox(slide: Slide, context: LayoutContext): number | undefined {
  const [title] = placeTitle(slide, context)
  if (!title || title.lines.length < 2) return undefined
  return Math.max(context.metrics.title.height, title.height) + clearance
}

/** Whether the title stays in its box; only what flows under it can give way to a longer one. */
export function titleFits(slide: Slide, context: LayoutContext): boolean {
  const [title] = placeTitle(slide, context)
  return !title || title.height <= context.metrics.title.height
}

/** The slide with a class that keeps a list clear of a title of more than one line. */
export function clearTitle(slide: Slide, context: LayoutContext): Slide {
  const height = titleBox(slide, context)
  if (height === undefined) return slide
  const { data } = slide
  const style = titleFits(slide, context)
    ? {}
    : { style: { ...data.style, '--title': `${height}px` } }
  return { ...slide, data: { ...data, classes: [...data.classes, 'title-two'], ...style } }
}

/** How much lower than the body's top a list starts, px. */
export function belowTitle(slide: Slide, context: LayoutContext): number {
  if (!slide.data.classes.includes('title-two')) return 0
  return (titleBox(slide, context) ?? 0) - context.metrics.title.height
}
