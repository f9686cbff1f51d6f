import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

type Tokens = Record<string, string>

/** Colour tokens of the first rule (light) and, over them, of `section.dark`. */
function tokensOf(name: string): { light: Tokens; dark: Tokens } {
  const css = readFileSync(
    new URL(`../../themes/parts/tokens-${name}.css`, import.meta.url),
    'utf8',
  )
  const [light = '', dark = ''] = css.split('section.dark')
  const read = (rules: string): Tokens =>
    Object.fromEntries(
      [...rules.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, key = '', value = '']) => [
        key,
        value,
      ]),
    )
  return { light: read(light), dark: { ...read(light), ...read(dark) } }
}

/** Relative luminance of WCAG 2.x. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

/** Text tokens and the grounds on which they stand. */
const pairs: [text: string, grounds: string[]][] = [
  ['ink', ['paper', 'mist', 'pale']],
  ['muted', ['paper', 'mist', 'pale']],
  ['sea', ['paper', 'mist', 'pale']],
  ['orange-text', ['paper', 'mist']],
  ['on-ink', ['deep', 'sea-fill']],
  ['on-ink-muted', ['deep']],
  ['on-deep', ['deep']],
  ['on-block', ['block']],
]

describe.each(['jaws', 'plain'])('colours of %s', (name) => {
  test.each(['light', 'dark'] as const)('are readable, %s', (mode) => {
    const tokens = tokensOf(name)[mode]
    const low = pairs.flatMap(([text, grounds]) =>
      grounds.flatMap((ground) => {
        const ratio = contrast(tokens[text] ?? '', tokens[ground] ?? '')
        return ratio >= 4.5 ? [] : [`${text} on ${ground}: ${ratio.toFixed(2)}`]
      }),
    )
    expect(low).toEqual([])
  })
})
