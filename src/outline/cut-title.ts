import type { PhrasingContent, Text } from 'mdast'

/** A session's title in its parts; `main` keeps the author's own nodes. */
export interface CutTitle {
  main: PhrasingContent[]
  /** With its wave dashes: 〜JAWSとタイガーチーム〜. */
  subtitle?: string
  /** With its word: "by OpsJAWS" gives "OpsJAWS". */
  by?: string
}

const byLine = /\s+(?:by|By|BY)\s+(\S.*)$/
const subtitleAtEnd = /\s*([〜～~―–—-]{1,2}(?=\S)[^〜～~]+[〜～~])$/

/** Splits `title 〜subtitle〜 by NAME` at its last text node; a title without them stays whole. */
export function cutTitle(heading: PhrasingContent[]): CutTitle {
  const last = heading.at(-1)
  if (last?.type !== 'text') return { main: heading }
  let value = last.value
  const by = byLine.exec(value)
  if (by) value = value.slice(0, by.index)
  const subtitle = subtitleAtEnd.exec(value)
  if (subtitle && subtitle.index > 0) value = value.slice(0, subtitle.index)
  if (value.trim() === '' && heading.length === 1) return { main: heading }
  const main: Text = { ...last, value }
  return {
    main: [...heading.slice(0, -1), main],
    ...(subtitle && subtitle.index > 0 ? { subtitle: subtitle[1] } : {}),
    ...(by ? { by: by[1] } : {}),
  }
}
