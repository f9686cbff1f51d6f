import { toString } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import type { Topic } from '../types/outline.js'
import { wordsFor } from '../messages/words-for.js'

/** Warns of each line marked `#slide` that cannot be on one, as what it stands under is not. */
export function reportUnheeded(source: Topic, planned: Topic, file: VFile): void {
  if (source.data.place === 'slide' && planned.data.place !== 'slide') {
    file.message(wordsFor(file).plan.markUnheeded(toString(source.heading)), {
      place: source.position,
      ruleId: 'mark-unheeded',
      source: 'jaws-deck',
    })
  }
  for (const [i, child] of source.children.entries()) {
    const same = planned.children[i]
    if (same) reportUnheeded(child, same, file)
  }
}
