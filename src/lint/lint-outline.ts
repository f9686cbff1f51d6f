import type { LintContext, LintRule } from '../types/report.js'
import type { Outline } from '../types/outline.js'
import { rules } from './rules.js'

export interface LintOptions extends LintContext {
  /** Language of the messages; English when absent. */
  lang?: 'en' | 'ja'
}

const registry: [string, LintRule][] = Object.entries(rules)

/**
 * Adds to the outline's file what the rules notice about it, in the order of the source: a
 * warning where the output may be wrong, an info where the notes may be better. Wants a planned
 * outline, and changes no word of it.
 */
export function lintOutline(outline: Outline, options: LintOptions): void {
  const findings = registry
    .flatMap(([ruleId, rule]) => rule(outline, options).map((finding) => ({ ruleId, ...finding })))
    .toSorted(
      ({ place: a }, { place: b }) =>
        (a?.start.line ?? 0) - (b?.start.line ?? 0) ||
        (a?.start.column ?? 0) - (b?.start.column ?? 0),
    )
  for (const { ruleId, place, severity, actual, expected, ...reason } of findings) {
    const message = outline.file.message(reason[options.lang ?? 'en'], {
      place,
      ruleId,
      source: 'jaws-deck',
    })
    if (severity === 'info') message.fatal = undefined
    message.actual = actual
    message.expected = expected
  }
}
