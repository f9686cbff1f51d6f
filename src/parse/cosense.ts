import type { Root } from 'mdast'
import type { Syntax } from '../types/outline.js'
import { cosenseBlocks } from './cosense/cosense-blocks.js'
import { fillPositions } from './fill-positions.js'
import { safeLinks } from './safe-links.js'
import { sourceLines } from './text/source-lines.js'

/** What only pages of Cosense look like, and what they have beside it. */
const own = [/^[ \t\u3000]*\[\*+ [^\]\n]+\]/m, /\[[^[\]\n]+\.icon(?:\*\d+)?\]/]
const more = [
  /^[ \t\u3000]*(?:code|table):\S/m,
  /\[[/_-] [^\]\n]+\]/,
  /\[\[[^[\]\n]+\]\]/,
  /\[[^[\]\n]+ https?:\/\/[^\]\s]+\]|\[https?:\/\/[^\]\s]+(?: [^\]\n]+)?\]/,
  /\[\$ [^\]\n]+\]/,
]

/**
 * Pages of Cosense (Scrapbox): the first line is the title, `[** words]` a heading, an indent by tabs,
 * spaces or full-width spaces an item; `code:name`, `table:name` and what stands in brackets.
 */
export const cosense: Syntax = {
  detect: (file) => {
    if (!/\.(?:txt|text|scrapbox|cosense)$|(?:^|\/)[^./]*$/i.test(file.path ?? '')) return false
    const text = String(file.value).slice(0, 50_000)
    if (/^(?:#{1,6} \S|[-*+] \S|```)/m.test(text)) return false
    const count = (patterns: RegExp[]): number => patterns.filter((one) => one.test(text)).length
    return count(own) > 0 && count(own) + count(more) > 1
  },
  parse: (file) => {
    const root: Root = { type: 'root', children: cosenseBlocks(sourceLines(String(file.value))) }
    safeLinks(root, file)
    fillPositions(root)
    return root
  },
}
