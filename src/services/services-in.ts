import { exactMentions, type Mention } from './exact-mentions.js'
import { fold } from './fold.js'
import { misspeltServices } from './misspelt-services.js'
import { recent } from '../tree/recent.js'

/** Titles and lines are asked for by layouts in turn, and by the index of services. */
const known = recent<Mention[]>(10_000)

/**
 * All services that a running text names, in order, never overlapping; the longest name wins.
 * Words that are also plain words count only with `AWS` or `Amazon` before them (see `uses.ts`);
 * slips (`ElasticCache`) count for what they mean, with the author's spelling as `text`.
 */
export const servicesIn = (text: string): Mention[] => known(text, () => mentionsIn(text))

function mentionsIn(text: string): Mention[] {
  const folded = fold(text)
  const exact = exactMentions(folded)
  const slips = misspeltServices(text).flatMap(({ service, start, end }) => {
    const taken = exact.some((mention) => mention.start < end && start < mention.end)
    const prefix =
      /(?:amazon|aws)\s+$/iu.exec(folded.slice(Math.max(0, start - 16), start))?.[0] ?? ''
    return service && !taken ? [{ service, start: start - prefix.length, end }] : []
  })
  return [...exact, ...slips]
    .toSorted((a, b) => a.start - b.start)
    .map((mention) => ({ ...mention, text: text.slice(mention.start, mention.end) }))
}
