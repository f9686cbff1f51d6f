import type { Deck } from '../../types/deck.js'
import { wordsFor } from '../../messages/words-for.js'

/** Warns where a layout that the author asked for could not hold what stands there, once each. */
export function reportUnheld({ slides, file }: Deck): void {
  const told = new Set<string>()
  for (const { data, topic, items } of slides) {
    const asker = topic.data.layout ? topic : items[0]
    const asked = asker?.data.layout
    if (data.kind !== 'content' || !asker || asked === undefined || asked === data.layout) continue
    if (asked === 'bullets' || asker.data.repeated) continue
    const line = asker.position?.start.line ?? data.lines[0]
    if (told.has(`${line} ${asked}`)) continue
    told.add(`${line} ${asked}`)
    file.message(wordsFor(file).plan.layoutUnheld(asked, data.layout), {
      place: asker.position,
      ruleId: 'layout-unheld',
      source: 'jaws-deck',
    })
  }
}
