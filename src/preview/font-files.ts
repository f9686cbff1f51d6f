import { fontCatalogue, fontPath } from '../typeset/font-catalogue.js'

/** The fonts of a deck as files that the page fetches when a character needs them. */
export interface FontFiles {
  /** `@font-face` rules with addresses below the page's own. */
  css: string
  /** Path on the disk by the name that `css` asks for. */
  paths: Map<string, string>
}

/**
 * Whole fonts instead of the subsets that a file embeds: a character that was not there before is
 * shown at once. Widths are the same, since a subset keeps its glyphs.
 */
export function fontFiles(): FontFiles {
  const fonts = new Set([...fontCatalogue('noto', true), ...fontCatalogue('ud', false)])
  const paths = new Map<string, string>()
  const rules: string[] = []
  for (const font of fonts) {
    for (const weight of [400, 700] as const) {
      const path = fontPath(font, weight)
      if (path === undefined || (weight === 700 && font.files[700] === undefined)) continue
      const name = `${font.family.toLowerCase().replaceAll(' ', '-')}-${weight}.ttf`
      const weights = font.files[700] === undefined ? '400 700' : String(weight)
      paths.set(name, path)
      rules.push(
        `@font-face{font-family:"${font.family}";font-style:normal;font-weight:${weights};` +
          `src:url(fonts/${name}) format("truetype")}`,
      )
    }
  }
  return { css: rules.join('\n'), paths }
}
