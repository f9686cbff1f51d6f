import { loadDefaultJapaneseParser } from 'budoux'

/** How many paragraphs' phrases are remembered, before all are forgotten. */
const REMEMBERED = 4000

let parser: ReturnType<typeof loadDefaultJapaneseParser> | undefined
const remembered = new Map<string, Set<number>>()

/** Offsets (UTF-16) at which a Japanese phrase (bunsetsu) begins, as BudouX sees it. */
export function phraseStarts(text: string): Set<number> {
  let found = remembered.get(text)
  if (!found) {
    parser ??= loadDefaultJapaneseParser()
    if (remembered.size >= REMEMBERED) remembered.clear()
    found = new Set(parser.parseBoundaries(text))
    remembered.set(text, found)
  }
  return found
}
