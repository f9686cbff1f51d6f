/** A stretch of highlighted code, and the colour token of the theme that its class has. */
export interface ColoredCode {
  text: string
  color?: string
}

/** Classes of highlight.js by the token in which our themes' CSS sets them. */
const tokens: [token: string, classes: RegExp][] = [
  ['muted', /\bhljs-(?:comment|quote|meta)\b/],
  ['sea', /\bhljs-(?:keyword|built_in|literal|attr|name)\b/],
  ['orangeText', /\bhljs-(?:string|number)\b/],
]

const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

function decode(html: string): string {
  return html.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name: string) => {
    if (name) return named[name] ?? whole
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
  })
}

/** The pieces of highlighted code in HTML, in order. */
export function codeColors(html: string): ColoredCode[] {
  const open: (string | undefined)[] = []
  const pieces: ColoredCode[] = []
  // Every `<` of it has its `>`.
  // oxlint-disable-next-line regexp/no-super-linear-move
  for (const [, tag, text] of html.matchAll(/<([^>]*)>|([^<]+)/g)) {
    if (tag === '/span') open.pop()
    else if (tag?.startsWith('span')) {
      const own = tokens.find(([, classes]) => classes.test(tag))?.[0]
      open.push(own ?? open.at(-1))
    } else if (text) pieces.push({ text: decode(text), color: open.at(-1) })
  }
  return pieces
}
