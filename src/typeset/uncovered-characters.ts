import type { FontSet } from './font-set.js'
import { graphemeStarts, isSimple } from './graphemes.js'

/** Letters that join, which no font of ours draws joined: that for mathematics has each by itself. */
const joining = /\p{Script=Arabic}/u

/** Characters of `text` that no font of the set covers, each once, in order of appearance. */
export function uncoveredCharacters(text: string, set: FontSet): string[] {
  const missing = new Set<string>()
  if (isSimple(text)) {
    for (const character of new Set(text)) {
      if (joining.test(character) || !set.covers([character.charCodeAt(0)])) missing.add(character)
    }
    return [...missing]
  }
  const starts = graphemeStarts(text)
  for (const [index, start] of starts.entries()) {
    const cluster = text.slice(start, starts[index + 1])
    const points = Array.from(cluster, (character) => character.codePointAt(0) ?? 0)
    if (joining.test(cluster) || !set.covers(points)) {
      for (const point of points) {
        const character = String.fromCodePoint(point)
        if (joining.test(character) || !set.covers([point])) missing.add(character)
      }
    }
  }
  return [...missing]
}
