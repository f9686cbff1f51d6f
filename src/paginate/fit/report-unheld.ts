import type { Slide } from '../../types/deck.js'
import type { Catalogue } from '../../messages/catalogue.js'
import type { Remark } from '../../types/report.js'

/** Tells where a layout that the author asked for could not hold what stands there, once each. */
export function reportUnheld(
  slides: Slide[],
  words: Catalogue['plan'],
  tell: (remark: Remark) => void,
): void {
  const told = new Set<string>()
  for (const { data, topic, items } of slides) {
    const asker = topic.data.layout ? topic : items[0]
    const asked = asker?.data.layout
    if (data.kind !== 'content' || !asker || asked === undefined || asked === data.layout) continue
    if (asked === 'bullets' || asker.data.repeated) continue
    const line = asker.position?.start.line ?? data.lines[0]
    if (told.has(`${line} ${asked}`)) continue
    told.add(`${line} ${asked}`)
    tell({
      ruleId: 'layout-unheld',
      reason: words.layoutUnheld(asked, data.layout),
      place: asker.position,
    })
  }
}
