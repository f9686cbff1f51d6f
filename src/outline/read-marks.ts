import { sourceLines } from './source-lines.js'
import type { Place, Topic } from '../types/outline.js'

const mark = /(?<!\s)\s*#(?:layout:([a-z][a-z-]*)|(slide|notes|handout)|(step))\s*$/

/** Takes the marks at a line's end (`#slide #notes #handout #step #layout:x`) off the words and into data. */
export function readMarks(topic: Topic): void {
  const last = topic.heading.at(-1)
  if (last?.type !== 'text') return
  for (let found = mark.exec(last.value); found; found = mark.exec(last.value)) {
    if (found.index === 0 && topic.heading.length === 1) return
    if (found[1]) topic.data.layout ??= found[1]
    if (found[2]) topic.data.place ??= found[2] as Place
    if (found[3]) topic.data.step = true
    last.value = last.value.slice(0, found.index)
    // Beside a picture without words, its line only steers.
    const says = topic.heading.some((node) => sourceLines(node).length > 0)
    const line = last.position?.start.line
    if (!says && line) topic.data.markLines = [...(topic.data.markLines ?? []), line]
  }
}
