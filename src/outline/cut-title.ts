import type { Link, PhrasingContent, Text } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { readBy } from '../tree/read-by.js'
import { readSpeaker } from '../tree/read-speaker.js'

/** A session's title in its parts; `main` keeps the author's own nodes. */
export interface CutTitle {
  main: PhrasingContent[]
  /** With its wave dashes: 〜JAWSとタイガーチーム〜. */
  subtitle?: string
  /** With its word: "by OpsJAWS" gives "OpsJAWS". */
  by?: string
  /** Who spoke, where no "by" says it: `@taro`, `山田（例社）`. */
  speaker?: string
  /** The link that the name was. */
  link?: Link
}

const subtitleAtEnd = /(?<!\s)\s*([〜～~―–—-]{1,2}(?=\S)[^〜～~]{1,200}[〜～~])$/

/** Splits `title 〜subtitle〜 by NAME` at its last text node; a title without them stays whole. */
export function cutTitle(heading: PhrasingContent[]): CutTitle {
  const linked = cutLink(heading)
  if (linked) return linked
  const last = heading.at(-1)
  if (last?.type !== 'text') return { main: heading }
  let value = last.value
  const by = readBy(value)
  const speaker = by ? undefined : readSpeaker(value)
  value = value.slice(0, (by ?? speaker)?.at)
  const subtitle = subtitleAtEnd.exec(value)
  if (subtitle && subtitle.index > 0) value = value.slice(0, subtitle.index)
  if (value.trim() === '' && heading.length === 1) return { main: heading }
  const main: Text = { ...last, value }
  return {
    main: [...heading.slice(0, -1), main],
    ...(subtitle && subtitle.index > 0 ? { subtitle: subtitle[1] } : {}),
    ...(by ? { by: by.name } : {}),
    ...(speaker ? { speaker: speaker.name } : {}),
  }
}

/** `title by [Ann](https://example.com)`. */
function cutLink(heading: PhrasingContent[]): CutTitle | undefined {
  const [before, link] = heading.slice(-2)
  if (link?.type !== 'link' || before?.type !== 'text') return undefined
  const name = toString(link)
  const by = readBy(before.value + name)
  if (by?.name !== name) return undefined
  const rest: Text = { ...before, value: before.value.slice(0, by.at) }
  const { main, subtitle } = cutTitle([...heading.slice(0, -2), rest])
  return { main, ...(subtitle ? { subtitle } : {}), by: name, link }
}
