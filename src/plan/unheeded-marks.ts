import { toString } from 'mdast-util-to-string'
import type { Topic } from '../types/outline.js'
import type { Catalogue } from '../messages/catalogue.js'
import type { Remark } from '../types/report.js'

/** A remark on each line marked `#slide` that cannot be on one, as what it stands under is not. */
export function unheededMarks(source: Topic, planned: Topic, words: Catalogue['plan']): Remark[] {
  const isUnheeded = source.data.place === 'slide' && planned.data.place !== 'slide'
  const reason = words.markUnheeded(toString(source.heading))
  const own = isUnheeded ? [{ ruleId: 'mark-unheeded', reason, place: source.position }] : []
  const under = source.children.flatMap((child, index) => {
    const same = planned.children[index]
    return same ? unheededMarks(child, same, words) : []
  })
  return [...own, ...under]
}
