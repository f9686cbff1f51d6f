import { assetBytes } from '../host/index.js'

/** Classes of KaTeX's HTML that are set in each of its fonts. */
const users: Record<string, RegExp> = {
  'AMS-Regular': /\b(?:amsrm|mathbb|textbb)\b/,
  'Caligraphic-Bold': /\bmathcal\b/,
  'Caligraphic-Regular': /\bmathcal\b/,
  'Fraktur-Bold': /\b(?:boldfrak|textboldfrak)\b/,
  'Fraktur-Regular': /\b(?:mathfrak|textfrak)\b/,
  'Main-Bold': /\b(?:mathbf|textbf)\b/,
  'Main-BoldItalic': /\btextbf\b[\s\S]*\btextit\b|\btextit\b[\s\S]*\btextbf\b/,
  'Main-Italic': /\b(?:mathit|textit)\b/,
  'Main-Regular': /\bkatex\b/,
  'Math-BoldItalic': /\bboldsymbol\b/,
  'Math-Italic': /\bmathnormal\b/,
  'SansSerif-Bold': /\b(?:mathboldsf|textboldsf)\b/,
  'SansSerif-Italic': /\b(?:mathsfit|mathitsf|textitsf)\b/,
  'SansSerif-Regular': /\b(?:mathsf|textsf)\b/,
  'Script-Regular': /\b(?:mathscr|textscr)\b/,
  'Size1-Regular': /\b(?:delimsizing size1|small-op|delim-size1)\b/,
  'Size2-Regular': /\b(?:delimsizing size2|large-op)\b/,
  'Size3-Regular': /\bdelimsizing size3\b/,
  'Size4-Regular': /\b(?:delimsizing size4|delim-size4)\b/,
  'Typewriter-Regular': /\b(?:mathtt|texttt)\b/,
}

const face = /@font-face\s*\{[^}]*\bKaTeX_[^}]*\}/g
const address = /KaTeX_([A-Za-z0-9]+-[A-Za-z]+)\.woff2/

/**
 * CSS of a deck with math by KaTeX, whose faces Marp would fetch: those that the slides use hold
 * their font as a data URL, the others go.
 */
export function katexFonts(css: string, html: string): string {
  if (!css.includes('KaTeX_')) return css
  const classes = [...html.matchAll(/\sclass="([^"]*)"/g)].map(([, names]) => names).join(' ')
  return css.replaceAll(face, (rule) => {
    const name = address.exec(rule)?.[1] ?? ''
    if (!users[name]?.test(classes)) return ''
    const data = Buffer.from(assetBytes(fontFile(name))).toString('base64')
    const source = `src:url(data:font/woff2;base64,${data}) format("woff2")`
    return rule.replace(/src:[^;}]*/, source)
  })
}

/** A font of the KaTeX that Marp uses, where the build puts them. */
const fontFile = (name: string): URL =>
  new URL(`../../dist/katex/KaTeX_${name}.woff2`, import.meta.url)
