import { assetText, sha256 } from '../host/index.js'

/** Where `npm run build` keeps the packed CSS of our own themes. */
const folder = new URL('../packed/', import.meta.url)

/** The name under which a theme's packed CSS is kept: another theme text, another name. */
export function packedName(theme: string): string {
  return `${sha256(theme)}.css`
}

/** A theme's CSS as Marp packs it, where it was kept; packing takes longer than many a deck. */
export function packedCss(theme: string): string | undefined {
  try {
    return assetText(new URL(packedName(theme), folder))
  } catch {
    return undefined
  }
}
