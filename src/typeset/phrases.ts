import { jaModel, Parser } from 'budoux'

/** Made when the first text asks for it. */
let parser: Parser | undefined

/** Offsets (UTF-16) at which a Japanese phrase (bunsetsu) begins, as BudouX sees it. */
export function phraseStarts(text: string): Set<number> {
  parser ??= new Parser(jaModel)
  return new Set(parser.parseBoundaries(text))
}
