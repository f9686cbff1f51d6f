import { toString } from 'mdast-util-to-string'
import type { Outline, Topic } from '../types/outline.js'
import type { Remark } from '../types/report.js'
import { wordsFor } from '../messages/words-for.js'

/**
 * The outline without layouts that there are none of; each is warned of with the names there are.
 *
 * @param names Layouts that an author may ask for.
 */
export function checkLayouts(
  outline: Outline,
  names: string[],
): { outline: Outline; remarks: Remark[] } {
  const remarks: Remark[] = []
  const known = new Set(names)
  const checked = (topic: Topic): Topic => {
    const { layout, ...rest } = topic.data
    const children = topic.children.map(checked)
    if (layout === undefined || known.has(layout)) {
      return children.every((child, index) => child === topic.children[index])
        ? topic
        : { ...topic, children }
    }
    const { plan } = wordsFor(outline.file)
    const reason = plan.unknownLayout(layout, toString(topic.heading), names.join(', '))
    remarks.push({ ruleId: 'unknown-layout', reason, place: topic.position })
    return { ...topic, children, data: rest }
  }
  return { outline: { ...outline, root: checked(outline.root) }, remarks }
}
