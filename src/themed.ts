import type { BuildOptions } from './build.js'
import type { Tools } from './make-deck.js'
import { marpNames, themeNames } from './theme/load-theme.js'
import type { Outline } from './types.js'

const names: readonly string[] = [...themeNames, ...marpNames]

/**
 * The tools with the theme that the notes ask for, where the user asked for none. Notes may name a
 * theme, never a file; a name that is another program's is remarked.
 */
export async function themed(
  { matter, file }: Outline,
  options: BuildOptions,
  tools: Tools,
): Promise<Tools> {
  const { theme } = matter
  if (options.theme !== undefined || theme === undefined || theme === tools.theme.name) return tools
  if (!names.includes(theme) || !tools.openTheme) {
    const line =
      1 +
      String(file.value)
        .split('\n')
        .findIndex((text) => /^theme\b/.test(text))
    file.info(`Unexpected theme ${theme}, expected ${names.join(', ')}`, {
      place: { line: Math.max(1, line), column: 1 },
      ruleId: 'theme',
      source: 'jaws-deck',
    })
    return tools
  }
  // What is remembered holds for the theme of the run.
  return { typesetter: tools.typesetter, theme: await tools.openTheme(theme) }
}
