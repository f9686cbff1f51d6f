import { assetText, fileText } from '../host/index.js'
import { inlineCss, TYPESET_CSS } from '../typeset/typeset-css.js'
import type { ThemeMetrics } from '../types/layout.js'
import { themeError } from './theme-error.js'
import { nearest } from '../messages/nearest.js'

export interface Theme {
  name: string
  /** The CSS of a Marp theme, `@theme` on top. */
  css: string
  metrics: ThemeMetrics
}

/** Measures a theme that does not come with the program: `probeTheme` in a browser. */
export type Measure = (name: string, css: string) => Promise<ThemeMetrics>

const folder = new URL('../../themes/', import.meta.url)

/** Names of the themes that come with the program. */
export const themeNames = ['jaws', 'plain'] as const

/** Names of the themes that come with Marp. */
export const marpNames = ['default', 'gaia', 'uncover'] as const

const named = /\/\*[\s\S]*?@theme\s+([\w-]+)[\s\S]*?\*\//

function isOneOf<T extends string>(name: string, names: readonly T[]): name is T {
  return (names as readonly string[]).includes(name)
}

async function ownTheme(name: (typeof themeNames)[number]): Promise<Theme> {
  const [css, json] = await Promise.all(
    ['css', 'metrics.json'].map((ending) => assetText(new URL(`${name}.${ending}`, folder))),
  )
  return { name, css: css ?? '', metrics: JSON.parse(json ?? '') as ThemeMetrics }
}

/** A theme's own CSS, and what measured lines and boxes rest on. */
async function measurable(css: string): Promise<string> {
  const parts = await Promise.all(
    ['foreign', 'columns'].map((part) => assetText(new URL(`parts/${part}.css`, folder))),
  )
  const type = `section {\n  ${TYPESET_CSS};\n}\n${inlineCss('section')}`.replaceAll(
    ';',
    ' !important;',
  )
  return `${[css, type, ...parts].join('\n')}\n`
}

async function cssOf(name: string): Promise<{ name: string; css: string }> {
  if (isOneOf(name, marpNames)) {
    return { name, css: `/* @theme ${name}-measured */\n@import '${name}';` }
  }
  const css = await fileText(name).catch((cause: unknown) => {
    throw themeError((words) => words.unreadable(name), cause)
  })
  const own = named.exec(css)?.[1]
  if (!own) throw themeError((words) => words.unnamed(name))
  return { name: own, css }
}

/**
 * A theme by name, with what its CSS was measured to give.
 *
 * @param name One of ours, one of Marp's, or the path of a Marp theme (FILE.css).
 * @param measure Needed for all but ours. Their text is set in the embedded fonts.
 * Throws when there is no such theme, or when it cannot be measured.
 */
export async function loadTheme(name: string, measure?: Measure): Promise<Theme> {
  if (isOneOf(name, themeNames)) return ownTheme(name)
  if (!isOneOf(name, marpNames) && !name.endsWith('.css')) {
    const known = [...themeNames, ...marpNames]
    const meant = nearest(name, known)
    throw themeError((words) => words.unknown(name, known.join(', '), meant))
  }
  if (!measure) throw themeError((words) => words.unmeasured(name))
  const found = await cssOf(name)
  const css = await measurable(found.css)
  return { name: found.name, css, metrics: await measure(found.name, css) }
}
