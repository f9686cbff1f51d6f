import type { Outline, Topic } from '../types/outline.js'

function collect(topic: Topic, lines: Set<number>): void {
  const { place, lines: own = [], bodyLines = [] } = topic.data
  if (place === 'notes' || place === 'handout')
    for (const line of [...own, ...bodyLines]) lines.add(line)
  for (const child of topic.children) collect(child, lines)
}

/** Source lines (1-based, ascending) whose words are in the notes or the handout, not on a slide. */
export function movedLines(outline: Outline): number[] {
  const lines = new Set<number>()
  collect(outline.root, lines)
  return [...lines].toSorted((a, b) => a - b)
}
