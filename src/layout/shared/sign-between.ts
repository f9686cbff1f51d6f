import type { PhrasingContent } from 'mdast'

/** The author's sign (an arrow, a colon) as emphasis, the white space around it kept as text. */
export function signBetween(mark: string): PhrasingContent[] {
  const sign = mark.trim()
  const start = mark.indexOf(sign)
  const text = (value: string): PhrasingContent[] => (value ? [{ type: 'text', value }] : [])
  if (sign === '') return text(mark)
  return [
    ...text(mark.slice(0, start)),
    { type: 'emphasis', children: [{ type: 'text', value: sign }] },
    ...text(mark.slice(start + sign.length)),
  ]
}
