import type { Browser } from '../../browser/open-browser.js'
import { sectionRenderer } from '../../render/section-renderer.js'
import { openFaces } from '../../typeset/open-faces.js'
import type { FontFamily } from '../../types/outline.js'
import type { Typesetter } from '../../types/layout.js'
import type { Tools } from '../setting.js'
import type { BuildOptions } from '../build-options.js'
import { accentedTheme } from './accented-theme.js'

/** Themes and faces for the decks of a run, each opened once. */
export interface Resources {
  /** Those that the user asked for, else ours. */
  own: Tools
  /** Others, which notes may ask for; what is not given is the run's own. */
  open: (theme: string | undefined, family: FontFamily | undefined) => Promise<Tools>
}

/** Opens what the user asked for. Throws when the theme cannot be read or measured. */
export async function openResources(
  asked: Pick<BuildOptions, 'theme' | 'font' | 'accent' | 'onNotice' | 'messages'>,
  browser: () => Promise<Browser>,
  openFace: (family?: FontFamily) => Promise<Typesetter> = openFaces(),
): Promise<Resources> {
  const openAccented = accentedTheme(browser, asked)
  const opened = new Map<string | undefined, Promise<Pick<Tools, 'theme' | 'renderer'>>>()
  const openLook = async (name?: string): Promise<Pick<Tools, 'theme' | 'renderer'>> => {
    const theme = await openAccented(name)
    return { theme, renderer: sectionRenderer(theme.css) }
  }
  const open: Resources['open'] = async (name = asked.theme, family = asked.font) => {
    const look = opened.get(name) ?? openLook(name)
    opened.set(name, look)
    const [shared, typesetter] = await Promise.all([look, openFace(family)])
    return { ...shared, typesetter, family }
  }
  return { own: await open(undefined, undefined), open }
}
