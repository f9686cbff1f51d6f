import type { Line } from './line.js'

/**
 * `5. LT` right over `5.1 ...` heads what is numbered after it: it becomes a title, in place, and is
 * no item of its own without anything under it.
 */
export function markChapters(lines: Line[]): void {
  for (const line of lines) {
    const { number } = line.bullet ?? {}
    const next = lines[line.next]
    if (line.kind !== 'item' || line.indent !== 0 || number === undefined) continue
    if (next?.kind !== 'prose' || !isPartOf(next.text, number)) continue
    Object.assign(line, { kind: 'section', bullet: undefined, chapter: number })
  }
}

/** True for `5.1 Words` and `5-1 Words` in chapter 5. */
export function isPartOf(text: string, chapter: number): boolean {
  const [, own] = /^(\d{1,3})[.．-]\d{1,3}[.．]?(?!\d)/u.exec(text) ?? []
  return own !== undefined && Number(own) === chapter
}
