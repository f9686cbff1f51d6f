/** What lint rules say of an outline. */
import type { Position } from 'unist'
import type { Outline } from './outline.js'
import type { Typesetter } from './layout.js'

/** What a stage has to say about a place of the source; a warning. */
export interface Remark {
  ruleId: string
  reason: string
  place?: Position
}

/** What a lint rule noticed, said in both languages: what was found, and what to do. */
export interface Finding {
  place?: Position
  severity: 'info' | 'warning'
  en: string
  ja: string
  /** The words in question, and what may have been meant. */
  actual?: string
  expected?: string[]
}

/** What lint rules may lean on. */
export interface LintContext {
  /** Characters of a text that no embedded font covers, each once. */
  uncovered: Typesetter['uncovered']
}

/** One thing to notice about a planned outline: a file in `lint/`, a line in its registry. Changes nothing. */
export type LintRule = (outline: Outline, context: LintContext) => Finding[]
