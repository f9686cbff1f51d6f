import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { ThemeMetrics } from '../types.js'

export interface Theme {
  name: string
  /** The CSS of a Marp theme, `@theme` on top. */
  css: string
  metrics: ThemeMetrics
}

const folder = new URL('../../themes/', import.meta.url)

/** Names of the themes that come with the program. */
export const themeNames = ['jaws'] as const

/** A theme by name, with what its CSS was measured to give. Throws when there is no such theme. */
export async function loadTheme(name: string): Promise<Theme> {
  if (!(themeNames as readonly string[]).includes(name)) {
    throw new Error(`Unexpected theme ${name}, expected ${themeNames.join(', ')}`)
  }
  const css = await readFile(fileURLToPath(new URL(`${name}.css`, folder)), 'utf8')
  const json = await readFile(fileURLToPath(new URL(`${name}.metrics.json`, folder)), 'utf8')
  return { name, css, metrics: JSON.parse(json) as ThemeMetrics }
}
