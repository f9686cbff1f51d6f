import type { Root, RootContent } from 'mdast'
import type { Syntax } from '../types/outline.js'
import { fillPositions } from './fill-positions.js'
import { joinLines } from './markdown/join-lines.js'
import { labelLines } from './markdown/label-lines.js'
import { sourceOf } from './markdown/source.js'
import { typedBreaks } from './markdown/typed-breaks.js'
import { markupLines } from './markup-lines.js'
import { blankMarkup } from './org/blank-markup.js'
import { cutPieces } from './org/cut-pieces.js'
import { readPiece } from './org/read-piece.js'
import { safeLinks } from './safe-links.js'

/**
 * Org: headlines are headings (as deep as they are written), plain lists, tables, source blocks,
 * links and emphasis are what they are in Markdown; `#+TITLE:` and the like say what the notes are
 * about; drawers, other keywords and tags stand on no slide. Timestamps and footnotes stay text.
 */
export const org: Syntax = {
  detect: (file) => /\.org$/i.test(file.path ?? ''),
  parse: (file): Root => {
    const source = sourceOf(file)
    const reading = { file, matter: {}, lines: {}, keepsWords: true }
    const lines = blankMarkup(source, reading)
    const children: RootContent[] = cutPieces(lines).flatMap((piece) => readPiece(piece, source))
    if (file.messages.some(({ fatal }) => fatal)) return { type: 'root', children: [] }
    const root: Root = { type: 'root', children, data: {} }
    typedBreaks(root, source, undefined)
    joinLines(root)
    labelLines(root)
    safeLinks(root, file)
    fillPositions(root)
    const own = markupLines(root, source.markup)
    root.data = {
      ...(Object.keys(reading.matter).length > 0
        ? { matter: reading.matter, matterLines: reading.lines }
        : {}),
      ...(own.length > 0 ? { markupLines: own } : {}),
    }
    return root
  },
}
