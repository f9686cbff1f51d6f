import type { Topic } from '../types/outline.js'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Keys of topics that hold source lines. */
const lists = ['lines', 'bodyLines', 'markLines']

/** A copy of a topic, and of all under it, that stands `by` source lines further down. */
export function moveLines(topic: Topic, by: number): Topic {
  const copy = structuredClone(topic)
  // Nodes may share a position; it moves once.
  const seen = new Set<unknown>()
  const walk = (value: unknown): void => {
    if (!isObject(value) || seen.has(value)) return
    seen.add(value)
    for (const [key, inner] of Object.entries(value)) {
      const numbers = lists.includes(key) && Array.isArray(inner)
      if (numbers) value[key] = inner.map((line) => Number(line) + by)
      else if (key === 'line' && typeof inner === 'number') value[key] = inner + by
      else walk(inner)
    }
  }
  walk(copy)
  return copy
}
