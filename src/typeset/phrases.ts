import { loadDefaultJapaneseParser } from 'budoux'

let parser: ReturnType<typeof loadDefaultJapaneseParser> | undefined

/** Offsets (UTF-16) at which a Japanese phrase (bunsetsu) begins, as BudouX sees it. */
export function phraseStarts(text: string): Set<number> {
  parser ??= loadDefaultJapaneseParser()
  return new Set(parser.parseBoundaries(text))
}
