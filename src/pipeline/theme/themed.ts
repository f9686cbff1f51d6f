import { marpNames, themeNames } from '../../theme/load-theme.js'
import type { Outline } from '../../types/outline.js'
import type { BuildOptions } from '../build-options.js'
import type { Tools } from '../setting.js'
import type { Resources } from './resources.js'
import { nearest } from '../../messages/nearest.js'
import { wordsFor } from '../../messages/words-for.js'

const names: readonly string[] = [...themeNames, ...marpNames]

/** The theme that the notes ask for, where the user asked for none and it is not the run's own. */
function themeOf(outline: Outline, options: BuildOptions, { own }: Resources): string | undefined {
  const { matter, file } = outline
  const { theme } = matter
  if (options.theme !== undefined || theme === undefined || theme === own.theme.name) {
    return undefined
  }
  if (names.includes(theme)) return theme
  const lines = String(file.value).split('\n')
  const line = 1 + lines.findIndex((text) => /^theme\b/.test(text))
  file.info(wordsFor(file).matter.theme(theme, names.join(', '), nearest(theme, names)), {
    place: { line: Math.max(1, line), column: 1 },
    ruleId: 'theme',
    source: 'jaws-deck',
  })
  return undefined
}

/**
 * The theme and the face that the notes ask for, where the user asked for none. Notes may name a
 * theme, never a file; a name that is another program's is remarked.
 */
export async function themed(
  outline: Outline,
  options: BuildOptions,
  resources: Resources,
): Promise<Tools> {
  const theme = themeOf(outline, options, resources)
  const { family = 'noto' } = resources.own
  const asked = options.font ?? outline.matter.font ?? family
  if (theme === undefined && asked === family) return resources.own
  return resources.open(theme, asked)
}
