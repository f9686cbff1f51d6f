import type { TextStyle, ThemeMetrics } from '../../../types.js'

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

const bullets: Level['bullet'][] = [
  { char: '■', percent: 45, color: 'orange' },
  { char: '–', percent: 100, color: 'sea' },
  { char: '•', percent: 80, color: 'muted' },
]
const fallback: TextStyle & { before: number } = {
  ...{ size: 28, leading: 40.6, weight: 400, color: 'ink', before: 0 },
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
      ...{ size, leading, weight, color, left },
      mark: previous,
      before: style.before,
      bullet: bullets[Math.min(index, 2)] ?? { char: '•', percent: 100, color: 'ink' },
    })
  }
  return result
}
