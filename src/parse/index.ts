import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Syntax } from '../types/outline.js'
import { cosense } from './cosense.js'
import { html } from './html.js'
import { liftTitle } from './lift-title.js'
import { markdown } from './markdown.js'
import { coverFacts } from './matter/cover-facts.js'
import { placeFacts } from './matter/place-facts.js'
import { opml } from './opml.js'
import { org } from './org.js'
import { plain } from './plain.js'
import { unreadLines } from './unread-lines.js'
import { refuseLarge } from './refuse-large.js'
import { replaceUnprintable } from './replace-unprintable.js'
import { wordsFor } from '../messages/words-for.js'

/** Every syntax that is read, by name; the first whose `detect` holds reads the file. */
export const syntaxes = { opml, html, org, cosense, markdown, plain } satisfies Record<
  string,
  Syntax
>

/**
 * Reads a file in its own syntax. Never throws for what is in the file: a message with `fatal: true`
 * says that it could not be read, and then the tree is empty.
 */
export function parseFile(file: VFile): Root {
  if (file.messages.some(({ fatal }) => fatal)) return { type: 'root', children: [] }
  const found = Object.values(syntaxes).find((syntax) => syntax.detect(file)) ?? plain
  const root = found.parse(file)
  replaceUnprintable(root, file)
  liftTitle(root)
  placeFacts(root)
  coverFacts(root)
  refuseLarge(root, file)
  const unread = unreadLines(root, file)
  if (unread.length > 0) root.data = { ...root.data, unreadLines: unread }
  const failed = file.messages.some(({ fatal }) => fatal)
  if (!failed && root.children.length === 0) {
    file.message(wordsFor(file).read.empty, { ruleId: 'empty', source: 'jaws-deck' }).fatal = true
  }
  return failed ? { type: 'root', children: [] } : root
}
