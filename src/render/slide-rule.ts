/** What this rule touches of markdown-it's tokens. */
interface Token {
  type: string
  tag: string
  level: number
  block: boolean
  map: [number, number] | null
  meta: unknown
  attrSet: (name: string, value: string) => void
}

interface State {
  inlineMode: boolean
  tokens: Token[]
  Token: new (type: string, tag: string, nesting: number) => Token
}

/** The part of markdown-it in which core rules stand by name. */
export interface RuledMarkdown {
  core: { ruler: { at: (name: string, rule: (state: State) => void) => void } }
}

const isRuler = ({ type, level }: Token): boolean => type === 'hr' && level === 0

/** The tokens between rulers; each part but the first begins with its ruler. */
function partsOf(tokens: Token[]): Token[][] {
  const parts: Token[][] = [[]]
  for (const token of tokens) {
    if (isRuler(token)) parts.push([token])
    else parts.at(-1)?.push(token)
  }
  return parts
}

/** A section's opening or closing token. */
function edge({ Token }: State, element: 1 | -1, slide: number, total: number): Token {
  const token = new Token(`marpit_slide_${element === 1 ? 'open' : 'close'}`, 'section', element)
  token.block = true
  token.meta = { marpitSlide: slide, marpitSlideTotal: total, marpitSlideElement: element }
  return token
}

/**
 * Sets Marpit's rule that cuts tokens into slides anew: its own copies all tokens once for every
 * slide, so that 10,000 slides take a minute. The tokens are the same.
 */
export function slideRule(markdown: RuledMarkdown): void {
  markdown.core.ruler.at('marpit_slide', (state) => {
    if (state.inlineMode) return
    const parts = partsOf(state.tokens)
    state.tokens = parts.flatMap((part, index) => {
      const ruled = part[0] !== undefined && isRuler(part[0])
      const content = ruled ? part.slice(1) : part
      const open = edge(state, 1, index, parts.length)
      open.attrSet('id', String(index + 1))
      open.map = (ruled ? part[0] : part.find(({ map }) => map))?.map ?? [0, 1]
      for (const token of content) token.level += 1
      return [open, ...content, edge(state, -1, index, parts.length)]
    })
  })
}
