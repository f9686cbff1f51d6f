import type { BuildOptions } from '../build-options.js'
import type { Tools } from '../setting.js'
import type { Theme } from '../../theme/load-theme.js'
import { marpNames, themeNames } from '../../theme/load-theme.js'
import type { Outline } from '../../types/outline.js'
import { nearest } from '../../messages/nearest.js'
import { wordsFor } from '../../messages/words-for.js'

const names: readonly string[] = [...themeNames, ...marpNames]

/** The theme that the notes ask for, where the user asked for none; else that of the run. */
async function themeOf(outline: Outline, options: BuildOptions, tools: Tools): Promise<Theme> {
  const { matter, file } = outline
  const { theme } = matter
  if (options.theme !== undefined || theme === undefined || theme === tools.theme.name) {
    return tools.theme
  }
  if (names.includes(theme) && tools.openTheme) return tools.openTheme(theme)
  const line =
    1 +
    String(file.value)
      .split('\n')
      .findIndex((text) => /^theme\b/.test(text))
  file.info(wordsFor(file).matter.theme(theme, names.join(', '), nearest(theme, names)), {
    place: { line: Math.max(1, line), column: 1 },
    ruleId: 'theme',
    source: 'jaws-deck',
  })
  return tools.theme
}

/**
 * The tools with the theme and the face that the notes ask for, where the user asked for none.
 * Notes may name a theme, never a file; a name that is another program's is remarked.
 */
export async function themed(
  outline: Outline,
  options: BuildOptions,
  tools: Tools,
): Promise<Tools> {
  const theme = await themeOf(outline, options, tools)
  const { family: own = 'noto', openTypesetter } = tools
  const family = (openTypesetter && (options.font ?? outline.matter.font)) ?? own
  if (theme === tools.theme && family === own) return tools
  const typesetter = (await openTypesetter?.(family)) ?? tools.typesetter
  // What is remembered holds for the theme and the face of the run.
  return { typesetter, family, theme }
}
