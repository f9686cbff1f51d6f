/** How a line of some wiki or markup language says that it is a heading. */
interface Style {
  pattern: RegExp
  /** Depth of the heading, 1 the highest, and where its words begin and end in the line. */
  read: (found: RegExpExecArray) => { depth: number; start: number; end: number }
  /** How many lines of this style make a text of it. */
  least: number
}

const inside = (found: RegExpExecArray, depth: number): ReturnType<Style['read']> => {
  const [whole, , words = ''] = found
  const start = whole.indexOf(words, found[1]?.length ?? 0)
  return { depth, start, end: start + words.length }
}

const styles: Record<string, Style> = {
  /** MediaWiki, DokuWiki: `== Words ==`. */
  equals: {
    pattern: /^(={1,6})[ \t]*([^=\s](?:.*[^ \t])?)[ \t]*\1$/,
    read: (found) => inside(found, found[1]?.length ?? 1),
    least: 2,
  },
  /** AsciiDoc: `== Words`. */
  asciidoc: {
    pattern: /^(={1,6})[ \t]+([^=\s].*)$/,
    read: (found) => inside(found, found[1]?.length ?? 1),
    least: 2,
  },
  /** Textile, Jira: `h2. Words`. */
  textile: {
    pattern: /^h([1-6])\.[ \t]+(\S.*)$/,
    read: (found) => ({ ...inside(found, Number(found[1])), start: 4 }),
    least: 1,
  },
  /** Scrapbox: `[** Words]`, with more stars for the larger. */
  scrapbox: {
    pattern: /^\[(\*{1,5}) (\S.*)\]$/,
    read: (found) => inside(found, 2),
    least: 1,
  },
  /** Mail and minutes: `【Words】`; the brackets stay. */
  brackets: {
    pattern: /^(【)([^】]{1,60})】$/,
    read: ({ 0: { length } }) => ({ depth: 1, start: 0, end: length }),
    least: 2,
  },
  /** Hatena, PukiWiki, Backlog, Emacs: `*Words`, `** Words`. */
  stars: {
    pattern: /^(\*{1,6})[ \t]*([^*\s](?:[^*]|\*(?!\*))*)$/,
    read: (found) => inside(found, found[1]?.length ?? 1),
    least: 2,
  },
}

export interface WikiHeading {
  depth: number
  /** UTF-16 offsets of its words in the line. */
  start: number
  end: number
}

/**
 * The headings (at the margin) of a text that was written for a wiki or another markup language, by the index of
 * their line; none for plain notes. Stars are headings only where prose or other bullets stand
 * under them and no other style is used; alone they are a list.
 */
export function wikiHeadings(lines: string[]): Map<number, WikiHeading> {
  for (const [name, { pattern, read, least }] of Object.entries(styles)) {
    const found = new Map<number, WikiHeading>()
    for (const [index, line] of lines.entries()) {
      const match = pattern.exec(line.trimEnd())
      if (match) found.set(index, read(match))
    }
    if (found.size < least) continue
    if (name === 'stars' && !areHeadings(found, lines)) continue
    if (name === 'asciidoc' && lines.some((line) => /^={1,6}$/.test(line))) continue
    const top = Math.min(...[...found.values()].map(({ depth }) => depth))
    for (const heading of found.values()) heading.depth -= top - 1
    return found
  }
  return new Map()
}

/** Two ranks or more, no rank left out on the way down, and something else under a quarter of them. */
function areHeadings(found: Map<number, WikiHeading>, lines: string[]): boolean {
  let before = 0
  let over = 0
  for (const [index, { depth }] of found) {
    if (depth > before + 1) return false
    before = depth
    let next = index + 1
    while (next < lines.length && lines[next]?.trim() === '') next += 1
    if (next < lines.length && !found.has(next)) over += 1
  }
  const ranks = new Set([...found.values()].map(({ depth }) => depth))
  return ranks.size > 1 && over * 4 >= found.size
}
