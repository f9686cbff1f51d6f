/** True when a text plainly is Markdown: two kinds of its marks, or two headings. */
export function looksLikeMarkdown(text: string): boolean {
  const start = text.slice(0, 50_000)
  const headings = start.match(/^#{1,6} \S/gm)?.length ?? 0
  const marks = [
    headings > 0,
    /^ {0,3}(?:`{3,}|~{3,})/m.test(start),
    /\[[^[\]\n]+\]\([^)[\s]+\)/.test(start),
    /^\|?[ :]*-{3,}[ :]*\|[-| :]*$/m.test(start),
    /\*\*[^*\s][^*\n]*\*\*/.test(start),
    /^---\n[\s\S]+?\n---\n/.test(start),
    /^\S.*\n(?:={3,}|-{3,})\n/m.test(start),
  ].filter(Boolean).length
  return headings >= 2 || marks >= 2
}

/**
 * True when a file that is not named as Markdown is plain notes, whatever its lines hold: two or more
 * lines have bullets that Markdown does not know, none is a heading, a fence, a table or a bullet of
 * Markdown's at the margin.
 */
export function hasOnlyGlyphs(text: string): boolean {
  const start = text.slice(0, 50_000)
  const structure = /^(?:#{1,6} \S| {0,3}(?:`{3,}|~{3,})|\|.*\|[ \t]*$|[-*+] \S|---\n)/m
  return countGlyphs(start) >= 2 && !structure.test(start)
}

/** True when a file that is not named as Markdown has headings of a wiki (`== x ==`, `h2. x`). */
export function looksLikeWiki(text: string): boolean {
  const start = text.slice(0, 50_000)
  if (/^h[1-6]\. \S/m.test(start)) return true
  return (start.match(/^(?:(={1,6})[ \t]*[^=\s].*\1[ \t]*$|={1,6} \S)/gm)?.length ?? 0) > 1
}

function countGlyphs(text: string): number {
  return text.match(/^[ \t\u00a0\u3000]*[•◦▪‣・○●■□◎★※](?=\S|\s)/gm)?.length ?? 0
}

/** True when a file named as Markdown holds plain notes: their bullets, and no mark of Markdown. */
export function looksLikeNotes(text: string): boolean {
  const start = text.slice(0, 50_000)
  const structure =
    /^ {0,3}(?:#{1,6}|[-*+]|\d+[.)]|>|`{3,}|~{3,})(?:\s|\S)|^---$|\[[^[\]\n]+\]\([^)[\s]+\)|\*\*[^*\s]|^\|.*\|$|^<\w/m
  return countGlyphs(start) >= 2 && !structure.test(start)
}
