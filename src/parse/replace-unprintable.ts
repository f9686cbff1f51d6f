import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { wordsFor } from '../messages/words-for.js'

/** What the bytes of a file were freed of already, and what a reference can still spell. */
const bad = /(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|\ufeff/gu

/** A numeric reference, or what one is written as in an attribute that holds HTML. */
const reference = /&(?:amp;)*#/

type Words = { value?: unknown; alt?: unknown; title?: unknown }
const words = ['value', 'alt', 'title'] as const

/**
 * Controls and noncharacters that came into the tree by references (`&#1;`, `&#xFDD0;`) become
 * U+FFFD, which every output can carry; each place is told.
 */
export function replaceUnprintable(root: Root, file: VFile): void {
  if (!reference.test(String(file.value))) return
  tellUnreal(file)
  visit(root, (node) => {
    const fields = node as Words
    for (const name of words) {
      const value = fields[name]
      if (typeof value !== 'string' || value.search(bad) === -1) continue
      fields[name] = value.replaceAll(bad, '\ufffd')
      const code = value.match(bad)?.[0]?.codePointAt(0) ?? 0
      const shown = code.toString(16).toUpperCase().padStart(4, '0')
      file.message(wordsFor(file).read.unprintable(`U+${shown}`), {
        place: node.position?.start,
        ruleId: 'unprintable-character',
        source: 'jaws-deck',
      })
    }
  })
}

/** References to no character at all: the parser of Markdown has U+FFFD for them without a word. */
function tellUnreal(file: VFile): void {
  for (const [index, line] of String(file.value).split('\n').entries()) {
    const found = /&#(?:0{1,7}|x0{1,6}|x0{0,2}d[89a-f][\da-f]{2});/i.exec(line)
    if (!found) continue
    file.message(`Unexpected ${found[0]}, expected a character; U+FFFD stands in its place`, {
      place: { line: index + 1, column: found.index + 1 },
      ruleId: 'unprintable-character',
      source: 'jaws-deck',
    })
  }
}
