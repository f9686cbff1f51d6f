import type { Slide } from '../types/deck.js'
import type { Sea } from './sea.js'

/** The sea a slide stands over. */
export function seaOf({ data }: Slide): Sea {
  const { layout, classes } = data
  if (layout === 'cover' || layout === 'session' || layout === 'statement') return layout
  const tide = classes.map((name) => /^tide-(\d+)$/.exec(name)?.[1]).find(Boolean)
  if (layout === 'closing' && tide === undefined) return 'closing'
  return tide === '560' ? 560 : tide === '520' ? 520 : tide === '480' ? 480 : 'low'
}
