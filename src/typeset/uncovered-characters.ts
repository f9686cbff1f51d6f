import type { FontSet } from './font-set.js'
import { graphemeStarts } from './graphemes.js'

/** Characters of `text` that no font of the set covers, each once, in order of appearance. */
export function uncoveredCharacters(text: string, set: FontSet): string[] {
  const starts = graphemeStarts(text)
  const missing = new Set<string>()
  for (const [index, start] of starts.entries()) {
    const cluster = text.slice(start, starts[index + 1])
    const points = Array.from(cluster, (character) => character.codePointAt(0) ?? 0)
    if (!set.covers(points)) {
      for (const point of points) {
        if (!set.covers([point])) missing.add(String.fromCodePoint(point))
      }
    }
  }
  return [...missing]
}
