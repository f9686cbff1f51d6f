import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Parser } from 'budoux'

type Model = ConstructorParameters<typeof Parser>[0]

let parser: Parser | undefined

/** Offsets (UTF-16) at which a Japanese phrase (bunsetsu) begins, as BudouX sees it. */
export function phraseStarts(text: string): Set<number> {
  parser ??= loadParser()
  return new Set(parser.parseBoundaries(text))
}

/**
 * The package's front door also loads a DOM for its HTML helpers, which takes 140 ms; its parser
 * and its Japanese model alone take 5.
 */
function loadParser(): Parser {
  const require = createRequire(import.meta.url)
  const folder = dirname(require.resolve('budoux'))
  const { Parser } = require(join(folder, 'parser.js')) as typeof import('budoux')
  const { model } = require(join(folder, 'data/models/ja.js')) as { model: Model }
  return new Parser(model)
}
