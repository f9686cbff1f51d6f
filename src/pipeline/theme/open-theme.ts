import { sha256 } from '../../host/index.js'
import type { Browser } from '../../browser/open-browser.js'
import { cacheFolder } from '../../disk/cache-folder.js'
import { keptBytes } from '../../disk/kept-bytes.js'
import type { Theme } from '../../theme/load-theme.js'
import { loadTheme, themeNames } from '../../theme/load-theme.js'
import type { ThemeMetrics } from '../../types/layout.js'

/** Raised when measuring changes, so that what was measured before is not used again. */
const recipe = 5

/** The text of the probe slides. */
const probed = 'あ(1/2)'

async function measure(name: string, css: string, browser: Browser): Promise<ThemeMetrics> {
  // Most themes come measured, and a check of such a deck needs none of these.
  const [{ subsetFonts }, { sectionRenderer }, { probeTheme }] = await Promise.all([
    import('../../typeset/subset-fonts.js'),
    import('../../render/section-renderer.js'),
    import('../../theme/probe-theme.js'),
  ])
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

/** How many themes' measures are kept. */
const mostThemes = 100

/** What was measured of this CSS before. */
async function kept(css: string, make: () => Promise<ThemeMetrics>): Promise<ThemeMetrics> {
  const key = sha256(`${recipe}\n${css}`)
  const folder = cacheFolder('themes')
  const text = async (): Promise<Uint8Array> => Buffer.from(JSON.stringify(await make()))
  const bytes = await keptBytes(folder, key, mostThemes, text)
  return JSON.parse(Buffer.from(bytes).toString()) as ThemeMetrics
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
