/** Families that are not named after their script. */
const families: Record<string, string> = { Han: 'Noto Sans CJK', Hangul: 'Noto Sans KR' }

/** The family of fonts that has the characters of a script. */
export function fontFor(script: string): string {
  return families[script] ?? `Noto Sans ${script}`
}
