import type { Browser } from '../../browser/open-browser.js'
import type { Theme } from '../../theme/load-theme.js'
import { withAccent } from '../../theme/with-accent.js'
import type { BuildOptions } from '../build-options.js'
import { noticed } from '../noticed.js'
import { openTheme } from './open-theme.js'

/** Opens themes by name with the accent that the user asks for; says once where it had to be darker. */
export function accentedTheme(
  browser: () => Promise<Browser>,
  options: Pick<BuildOptions, 'accent' | 'onNotice' | 'messages'>,
): (name?: string) => Promise<Theme> {
  const { accent } = options
  let told = false
  return async (name) => {
    const theme = await openTheme(name, browser)
    if (accent === undefined) return theme
    const { theme: accented, used } = withAccent(theme, accent)
    if (used !== accent.toLowerCase() && !told) {
      told = true
      noticed(options)?.(({ terminal }) => terminal.accent(accent, used))
    }
    return accented
  }
}
