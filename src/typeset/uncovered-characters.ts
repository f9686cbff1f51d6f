import type { FontSet } from './font-set.js'
import { graphemeStarts, isSimple } from './graphemes.js'

/** Characters of `text` that no font of the set covers, each once, in order of appearance. */
export function uncoveredCharacters(text: string, set: FontSet): string[] {
  const missing = new Set<string>()
  if (isSimple(text)) {
    for (const character of new Set(text)) {
      if (!set.covers([character.charCodeAt(0)])) missing.add(character)
    }
    return [...missing]
  }
  const starts = graphemeStarts(text)
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
