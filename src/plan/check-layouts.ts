import { toString } from 'mdast-util-to-string'
import type { Outline, Topic } from '../types/outline.js'
import { wordsFor } from '../messages/words-for.js'

/**
 * The outline without layouts that there are none of; each is warned of with the names there are.
 *
 * @param names Layouts that an author may ask for.
 */
export function checkLayouts(outline: Outline, names: string[]): Outline {
  const known = new Set(names)
  const checked = (topic: Topic): Topic => {
    const { layout, ...rest } = topic.data
    const children = topic.children.map(checked)
    if (layout === undefined || known.has(layout)) {
      return children.every((child, index) => child === topic.children[index])
        ? topic
        : { ...topic, children }
    }
    outline.file.message(
      wordsFor(outline.file).plan.unknownLayout(layout, toString(topic.heading), names.join(', ')),
      { place: topic.position, ruleId: 'unknown-layout', source: 'jaws-deck' },
    )
    return { ...topic, children, data: rest }
  }
  return { ...outline, root: checked(outline.root) }
}
