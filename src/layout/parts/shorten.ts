const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/** Furniture's copy of words that stand elsewhere: at most `most` graphemes, the last an ellipsis. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const kept = [...graphemes.segment(text.slice(0, most * 16))].slice(0, most)
  if (kept.length < most) return text
  return `${kept
    .slice(0, -1)
    .map(({ segment }) => segment)
    .join('')
    .trimEnd()}…`
}
