import type { PlacedText } from '../../types/deck.js'
import type { FacedText } from '../../typeset/create-shaper.js'
import { INLINE_CODE_SCALE, SCRIPT_SCALE } from '../../typeset/inline-style.js'
import type { Paint } from '../scene.js'
import { inlineRuns, type InlineRun } from './inline-runs.js'

/** A stretch of a placed text with all that its look needs. */
export interface StyledRun extends FacedText {
  fill: Paint
  href?: string
  underlined: boolean
  strike: boolean
  /** Code in a line of text, which stands on a ground of its own. */
  grounded: boolean
  /** How much above the baseline, px. */
  raised: number
}

/** Text in which a link is seen by its place. */
const quiet = /^(?:title|item|subtitle|pages|url|link|th|label|node|key|head|name|crumb|closing)/

/** A text that is strong as a whole only so that the theme's CSS finds it. */
function isHook({ content, style }: PlacedText): boolean {
  const [only] = content
  return style.weight === 400 && content.length === 1 && only?.type === 'strong'
}

function raisedBy({ script }: InlineRun, size: number): number {
  if (script === 'sup') return Math.floor(size / 3 + 1)
  return script === 'sub' ? -Math.floor(size / 5 + 1) : 0
}

/** The runs of a placed text as they look; joined they are its plain text. */
export function styledRuns(text: PlacedText): StyledRun[] {
  const { style, role } = text
  const hook = isHook(text)
  const runs = inlineRuns(text.content).filter((run) => run.text !== '\n' || role === 'code')
  return runs.map((run) => {
    const linked = run.href !== undefined && !quiet.test(role) && !run.bold
    const scale = run.code ? INLINE_CODE_SCALE : run.script ? SCRIPT_SCALE : 1
    return {
      text: run.text,
      mono: run.code === true || role === 'code',
      weight: run.weight ?? (run.bold && !hook ? 700 : style.weight),
      size: (run.size ?? style.size) * scale,
      fill: run.color ?? (linked ? 'sea' : style.color),
      ...(run.href === undefined ? {} : { href: run.href }),
      underlined: linked,
      strike: run.strike === true,
      grounded: run.code === true,
      raised: raisedBy(run, style.size),
    }
  })
}
