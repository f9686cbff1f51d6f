/** Elements whose inside holds no tags. */
const raw = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes|noscript|plaintext)$/i

/** More tags without an end than anybody types: from there on each `<` is a letter. */
const mostOpen = 20

/** The offset behind a tag's `>`, from behind its name; -1 where it never ends. */
function endOfTag(html: string, from: number): number {
  for (let at = from; at < html.length; at++) {
    const sign = html[at]
    if (sign === '>') return at + 1
    if (sign !== '=') continue
    while (/\s/.test(html[at + 1] ?? '')) at++
    const quote = html[at + 1]
    if (quote !== '"' && quote !== "'") continue
    at = html.indexOf(quote, at + 2)
    if (at === -1) return -1
  }
  return -1
}

/** The offset of the first tag from `from` on that never ends; -1 where all do. */
function openTag(html: string, from: number): number {
  const lower = html.toLowerCase()
  for (let at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4)
      if (end === -1) return -1
      at = end + 3
      continue
    }
    const [tag = '', slash = '', name = ''] =
      /^<(\/?)([a-z][^\s/>]*)/i.exec(html.slice(at, at + 99)) ?? []
    if (tag === '') {
      at += 1
      continue
    }
    const end = endOfTag(html, at + tag.length)
    if (end === -1) return at
    if (slash === '' && raw.test(name)) {
      at = lower.indexOf(`</${name.toLowerCase()}`, end)
      if (at === -1) return -1
    } else at = end
  }
  return -1
}

/** HTML in which the `<` of a tag that never ends is a letter: else all that follows would be its attributes. */
export function withoutOpenTags(html: string): string {
  const parts: string[] = []
  let from = 0
  for (let count = 0; ; count++) {
    const at = openTag(html, from)
    if (at === -1) return parts.join('') + html.slice(from)
    if (count === mostOpen) return parts.join('') + html.slice(from).replaceAll('<', '&lt;')
    parts.push(html.slice(from, at), '&lt;')
    from = at + 1
  }
}
