import { toString } from 'mdast-util-to-string'
import type { Topic } from '../types/outline.js'
import type { Remark } from '../types/report.js'

/** A remark on each line marked `#slide` that cannot be on one, as what it stands under is not. */
export function unheededMarks(source: Topic, planned: Topic): Remark[] {
  const isUnheeded = source.data.place === 'slide' && planned.data.place !== 'slide'
  const reason = `Unexpected #slide on "${toString(source.heading)}" under a line that is kept off the slides, expected the mark on that line too`
  const own = isUnheeded ? [{ ruleId: 'mark-unheeded', reason, place: source.position }] : []
  const under = source.children.flatMap((child, index) => {
    const same = planned.children[index]
    return same ? unheededMarks(child, same) : []
  })
  return [...own, ...under]
}
