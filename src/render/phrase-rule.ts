import { phraseBreaks } from '../typeset/phrase-breaks.js'

/** What this rule touches of markdown-it's tokens. */
interface Token {
  type: string
  content: string
  hidden: boolean
  children: Token[] | null
  attrSet: (name: string, value: string) => void
}

interface State {
  tokens: Token[]
  Token: new (type: string, tag: string, nesting: number) => Token
}

/** The part of markdown-it in which rules are added. */
export interface PhrasedMarkdown {
  core: { ruler: { push: (name: string, rule: (state: State) => void) => void } }
  renderer: { rules: Record<string, unknown> }
}

/**
 * CSS of blocks whose phrases are marked; any rule of the deck's own is stronger. A phrase wider
 * than its line still breaks anywhere, so that nothing becomes wider than it was.
 */
export const phraseCss = `:where([data-phrases]){word-break:keep-all;overflow-wrap:anywhere}
:where(h1,h2,h3,h4,h5,h6):where([data-phrases]){text-wrap:balance}`

const mark = 'phrase_start'
const kana = /[ぁ-ゖァ-ヺ]/u
const parted = new Set(['heading_open', 'paragraph_open', 'list_item_open'])

/** The words of an inline token; what is no text counts as one letter, which nothing is parted at. */
function wordsOf({ type, content, children }: Token): string {
  if (type === 'text') return content
  if (type === 'softbreak' || type === 'hardbreak') return '\n'
  if (children && type !== 'image') return children.map(wordsOf).join('')
  return type === 'code_inline' ? content : ''
}

/** The token whose tag stands around an inline one; a tight list's paragraphs have none. */
function blockOf(tokens: Token[], index: number): Token | undefined {
  const near = tokens[index - 1]
  const block = near?.hidden ? tokens[index - 2] : near
  return block && parted.has(block.type) ? block : undefined
}

function marked(state: State, children: Token[], starts: Set<number>): Token[] {
  let at = 0
  return children.flatMap((child) => {
    const from = at
    at += wordsOf(child).length
    if (child.type !== 'text') return [child]
    const cuts = cutsIn(from, at, starts)
    return cuts.flatMap((cut, index): Token[] => {
      const text = new state.Token('text', '', 0)
      text.content = child.content.slice(cut - from, (cuts[index + 1] ?? at) - from)
      return starts.has(cut) ? [new state.Token(mark, '', 0), text] : [text]
    })
  })
}

/** Where the pieces of a text begin. */
function cutsIn(from: number, to: number, starts: Set<number>): number[] {
  const inner: number[] = []
  for (let at = from + 1; at < to; at++) if (starts.has(at)) inner.push(at)
  return [from, ...inner]
}

/**
 * Of a finished deck the browser breaks the lines, and Japanese it breaks anywhere: it is told
 * where phrases begin, in titles, paragraphs and lists. The words stay as they are.
 */
export function phraseRule(markdown: PhrasedMarkdown): void {
  markdown.renderer.rules[mark] = () => '<wbr>'
  markdown.core.ruler.push('phrases', (state) => {
    for (const [index, token] of state.tokens.entries()) {
      if (token.type !== 'inline' || !token.children) continue
      const block = blockOf(state.tokens, index)
      const words = token.children.map(wordsOf).join('')
      if (!block || !kana.test(words)) continue
      token.children = marked(state, token.children, new Set(phraseBreaks(words)))
      block.attrSet('data-phrases', '')
    }
  })
}
