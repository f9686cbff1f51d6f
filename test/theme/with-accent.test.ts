import { expect, test } from 'vitest'
import { loadTheme } from '../../src/theme/load-theme.js'
import { themeColors } from '../../src/theme/theme-colors.js'
import { contrastOf, withAccent } from '../../src/theme/with-accent.js'

const accents = ['#7a2e6b', '#1f6b45', '#ffcc00', '#00aaff', '#000080', '#ffffff', '#808080']
const pairs = [
  ['sea', 'paper'],
  ['onInk', 'seaFill'],
  ['ink', 'pale'],
  ['muted', 'pale'],
] as const

test.each(['jaws', 'plain'] as const)('any accent of %s can be read', async (name) => {
  const own = await loadTheme(name)
  for (const accent of accents) {
    const { theme } = withAccent(own, accent)
    expect(theme.css).not.toBe(own.css)
    for (const dark of [false, true]) {
      const colors = themeColors(theme.css, dark)
      for (const [text, ground] of pairs) {
        const contrast = contrastOf(colors[text] ?? '', colors[ground] ?? '')
        expect(contrast, `${accent} ${dark} ${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
      }
    }
  }
})

test('an accent that can be read is kept as it is', async () => {
  expect(withAccent(await loadTheme('jaws'), '#7A2E6B').used).toBe('#7a2e6b')
  expect(withAccent(await loadTheme('jaws'), '#ffcc00').used).not.toBe('#ffcc00')
})
