import type { Slide } from '../types/deck.js'
import type { Sea } from './ground.js'

/** The sea a slide stands over. */
export function seaOf({ data }: Slide): Sea {
  if (data.kind === 'cover') return 'cover'
  if (data.kind === 'session') return 'session'
  if (data.layout === 'statement') return 'statement'
  const tide = [...data.classes].map((name) => /^tide-(\d+)$/.exec(name)?.[1]).find(Boolean)
  if ((data.kind === 'closing' || data.layout === 'closing') && tide === undefined) return 'closing'
  return tide === '560' ? 560 : tide === '520' ? 520 : tide === '480' ? 480 : 'low'
}
