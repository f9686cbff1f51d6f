import type { LintRule } from '../types/report.js'
import { danglingArrow } from './dangling-arrow.js'
import { deepNesting } from './deep-nesting.js'
import { duplicateTitle } from './duplicate-title.js'
import { emptyTopic } from './empty-topic.js'
import { longCodeLine } from './long-code-line.js'
import { longLine } from './long-line.js'
import { misspeltService } from './misspelt-service.js'
import { uncoveredCharacter } from './uncovered-character.js'
import { unpairedBracket } from './unpaired-bracket.js'

/** Every rule, by the id that its messages carry. */
export const rules = {
  'misspelt-service': misspeltService,
  'uncovered-character': uncoveredCharacter,
  'empty-topic': emptyTopic,
  'duplicate-title': duplicateTitle,
  'long-line': longLine,
  'long-code-line': longCodeLine,
  'deep-nesting': deepNesting,
  'dangling-arrow': danglingArrow,
  'unpaired-bracket': unpairedBracket,
} satisfies Record<string, LintRule>

export type RuleId = keyof typeof rules
