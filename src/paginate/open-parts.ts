import type { Outline } from '../types/outline.js'
import { dividersFrom } from './cut/opened-sessions.js'
import { eventOf, type Part } from './parts.js'

/**
 * The parts with how each session is opened: by a divider where it has slides enough, else on its
 * first slide; sessions of which a short talk shows nothing are named on one slide.
 *
 * @param counts Slides of each part, a session's divider among them.
 * @param undivided The talk is too short for dividers.
 */
export function openParts(
  outline: Outline,
  parts: Part[],
  counts: number[],
  undivided: boolean,
): Part[] {
  const contentOf = (index: number): number => Math.max(0, (counts[index] ?? 0) - 1)
  const sessions = parts.flatMap((part, index) =>
    part.kind === 'session' ? [contentOf(index)] : [],
  )
  const others = parts.length - sessions.length
  const from = undivided ? Number.POSITIVE_INFINITY : dividersFrom(sessions, others)
  const opened: Part[] = []
  let named: (Part & { kind: 'session' })[] = []
  const name = (): void => {
    if (named.length === 0) return
    const topic = eventOf(outline, [], false)
    opened.push({
      kind: 'names',
      topic,
      sessions: named.map((part) => part.topic),
      // What is hidden between them travels with them.
      first: named.flatMap((part) => part.first),
      last: named.flatMap((part) => part.last),
    })
    named = []
  }
  for (const [index, part] of parts.entries()) {
    if (part.kind !== 'session') {
      opened.push(part)
      continue
    }
    const content = contentOf(index)
    if (undivided && content === 0) {
      named.push(part)
      continue
    }
    name()
    opened.push({ ...part, divided: content >= from })
  }
  name()
  return opened
}
