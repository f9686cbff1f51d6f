import type { TextStyle } from '../../../types/deck.js'
import type { ThemeMetrics } from '../../../types/layout.js'

/** How a list level is set; px. */
export interface Level extends TextStyle {
  /** Left edge of the text, and of its mark, from the left edge of the box. */
  left: number
  mark: number
  /** Space above. */
  before: number
  /** Its mark: character, size in per cent of the text, colour token. */
  bullet: { char: string; percent: number; color: string }
}

const bullets: Omit<Level['bullet'], 'percent'>[] = [
  { char: '■', color: 'orange' },
  { char: '–', color: 'sea' },
  { char: '•', color: 'muted' },
]

/** Marks of lists under themes of others, in the colour of the text. */
const plainBullets = ['•', '◦', '▪']

/** Size of a level's mark: the square is about 12 px wide whatever the text's size, but for leads. */
export function bulletPercent(index: number, size: number): number {
  return index > 0 ? (index > 1 ? 80 : 100) : size >= 40 ? 45 : Math.round(1400 / size)
}

const fallback: TextStyle & { before: number } = {
  size: 28,
  leading: 40.6,
  weight: 400,
  color: 'ink',
  before: 0,
}

/** The nine list levels of a theme; those it does not style go on as its third, further in. */
export function levels(metrics: ThemeMetrics): Level[] {
  const { styles } = metrics
  const result: Level[] = []
  for (let index = 0; index < 9; index++) {
    const own = styles[`l${index + 1}`]
    const style = own ?? result.at(-1) ?? fallback
    const previous = result.at(-1)?.left ?? 0
    const left = previous + (own?.indent ?? 24)
    const { size, leading, weight, color } = style
    result.push({
      size,
      leading,
      weight,
      color,
      left,
      mark: previous,
      before: style.before,
      bullet: {
        ...((metrics.structural ? bullets[Math.min(index, 2)] : undefined) ?? {
          char: plainBullets[Math.min(index, 2)] ?? '•',
          color,
        }),
        percent: metrics.structural ? bulletPercent(index, size) : 100,
      },
    })
  }
  return result
}
