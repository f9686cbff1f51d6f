import type { Root } from 'mdast'
import type { Source } from '../markdown/source.js'
import { alerts } from './alerts.js'
import { blockIds } from './block-ids.js'
import { codeNames } from './code-names.js'
import type { Construct } from './construct.js'
import { containers } from './containers.js'
import { definitionLists } from './definition-lists.js'
import { dropEmpty } from './drop-empty.js'
import { embeds } from './embeds.js'
import { hackmdMarks } from './hackmd-marks.js'
import { hiddenComments } from './hidden-comments.js'
import { inlineNotes } from './inline-notes.js'
import { logseqBlocks } from './logseq-blocks.js'
import { marks } from './marks.js'
import { mermaidFlows } from './mermaid-flows.js'
import { pictureSizes } from './picture-sizes.js'
import { spacedPictures } from './spaced-pictures.js'
import { wideIndents } from './wide-indents.js'
import { wikiLinks } from './wiki-links.js'

/** Every construct, in the order in which they look at the source. */
const constructs: Construct[] = [
  hiddenComments,
  logseqBlocks,
  hackmdMarks,
  containers,
  wideIndents,
  spacedPictures,
  pictureSizes,
  inlineNotes,
  alerts,
  definitionLists,
  codeNames,
  mermaidFlows,
  embeds,
  wikiLinks,
  marks,
  blockIds,
]

/** What Obsidian, Zenn, Qiita, HackMD, Logseq and GitHub add to Markdown, read in two steps. */
export function readConstructs(source: Source): {
  lines: (lines: string[]) => string[]
  tree: (root: Root) => void
} {
  const readings = constructs.map((construct) => construct(source))
  return {
    lines: (lines) => readings.reduce((done, { lines: read }) => read?.(done) ?? done, lines),
    tree: (root) => {
      for (const { tree } of readings) tree?.(root)
      dropEmpty(root)
    },
  }
}
