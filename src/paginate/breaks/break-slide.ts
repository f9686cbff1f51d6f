import type { Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'
import { cutTopics } from './cut-topics.js'
import { liftFirst } from './lift-first.js'

/** Source lines of these topics and all under them. */
function linesOf(items: Topic[]): number[] {
  return items.flatMap(({ data, children }) => [
    ...(data.lines ?? []),
    ...(data.bodyLines ?? []),
    ...linesOf(children),
  ])
}

/**
 * A slide whose content is too tall in as many parts as it needs, in order.
 *
 * @param fits Whether these items fit under this slide's title.
 * @returns the slide alone when it fits, or when nothing in it can be cut.
 */
export function breakSlide(slide: Slide, fits: (items: Topic[]) => boolean): Slide[] {
  const parts: Topic[][] = []
  let rest = slide.items
  while (rest.length > 0 && !fits(rest)) {
    const cut = cutTopics(rest, fits)
    const lifted = cut ? undefined : liftFirst(rest)
    if (!cut && !lifted) break
    if (cut) parts.push(cut[0])
    rest = cut?.[1] ?? lifted ?? []
  }
  if (parts.length === 0) return [slide]
  const all = [...parts, rest].filter((items) => items.length > 0)
  const shown = new Set(slide.data.lines)
  return all.map((items, index) => {
    const lines = linesOf(items).filter((line) => shown.has(line))
    for (const line of lines) shown.delete(line)
    const last = index === all.length - 1
    return {
      ...slide,
      items,
      notes: last ? slide.notes : [],
      data: {
        ...slide.data,
        id: index === 0 ? slide.data.id : `${slide.data.id}.${index + 1}`,
        lines: last ? [...lines, ...shown].sort((a, b) => a - b) : lines,
        noteLines: last ? slide.data.noteLines : [],
        introduces: index === 0 ? (slide.data.introduces ?? 0) : 0,
        seconds: slide.data.seconds / all.length,
      },
    }
  })
}
