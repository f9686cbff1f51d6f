import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import envPaths from 'env-paths'
import type { Browser } from './browser/open-browser.js'
import { writeAtomic } from './disk/write-atomic.js'
import { sectionRenderer } from './render/section-renderer.js'
import type { Theme } from './theme/load-theme.js'
import { loadTheme, themeNames } from './theme/load-theme.js'
import { probeTheme } from './theme/probe-theme.js'
import { subsetFonts } from './typeset/subset-fonts.js'
import type { ThemeMetrics } from './types.js'

/** Raised when measuring changes, so that what was measured before is not used again. */
const recipe = 1

/** The text of the probe slides. */
const probed = 'あ(1/2)'

async function measure(name: string, css: string, browser: Browser): Promise<ThemeMetrics> {
  const fonts = await subsetFonts(
    [
      { weight: 400, text: probed },
      { weight: 700, text: probed },
      { weight: 400, mono: true, text: probed },
    ],
    'truetype',
  )
  const scoped = `${fonts}\n${sectionRenderer(css).css()}`
  return probeTheme(name, scoped, (html, source) => browser.evaluate(html, source))
}

/** What was measured of this CSS before; a cache that cannot be read or written only costs time. */
async function kept(css: string, make: () => Promise<ThemeMetrics>): Promise<ThemeMetrics> {
  const folder = join(envPaths('jaws-deck', { suffix: '' }).cache, 'themes')
  const key = createHash('sha256').update(`${recipe}\n${css}`).digest('hex')
  const path = join(folder, `${key}.json`)
  try {
    return JSON.parse(await readFile(path, 'utf8')) as ThemeMetrics
  } catch {
    // Not there yet, or no such folder.
  }
  const metrics = await make()
  await mkdir(folder, { recursive: true })
    .then(() => writeAtomic(path, JSON.stringify(metrics)))
    .catch(() => {})
  return metrics
}

/**
 * A theme by its name or file (see `loadTheme`). One that does not come with the program is
 * measured in the browser, once: its measures are kept in the user's cache folder.
 */
export function openTheme(
  name: string = themeNames[0],
  browser: () => Promise<Browser>,
): Promise<Theme> {
  return loadTheme(name, (own, css) => kept(css, async () => measure(own, css, await browser())))
}
