interface Token {
  type: string
}

type AsText<T> = (tokens: T[], ...rest: never[]) => string

/** The part of markdown-it that writes the words of a picture. */
export interface AltMarkdown<T> {
  renderer: { renderInlineAsText: AsText<T> }
}

/**
 * Escaped signs in a picture's words are text: markdown-it reads them as tokens of their own, and leaves
 * them out of `alt`.
 */
export function altRule<T extends Token>({ renderer }: AltMarkdown<T>): void {
  const asText = renderer.renderInlineAsText
  renderer.renderInlineAsText = (tokens, ...rest) => {
    for (const token of tokens) if (token.type === 'text_special') token.type = 'text'
    return asText.call(renderer, tokens, ...rest)
  }
}
