import type { Root } from 'mdast'
import type { Syntax } from '../types/outline.js'
import { readConstructs } from './dialects/index.js'
import { fillPositions } from './fill-positions.js'
import { pairTags } from './html/pair-tags.js'
import { onlyPhrasing } from './html/only-phrasing.js'
import { cutAddresses } from './markdown/cut-addresses.js'
import { divideByHeadings } from './markdown/divide-by-headings.js'
import { dropEmptyItems } from './markdown/drop-empty-items.js'
import { fenceNotes } from './markdown/fence-notes.js'
import { glyphLists } from './markdown/glyph-lists.js'
import { headingAttributes } from './markdown/heading-attributes.js'
import { htmlBlocks } from './markdown/html-blocks.js'
import { inlineHtml } from './markdown/inline-html.js'
import { joinHtml } from './markdown/join-html.js'
import { joinLines } from './markdown/join-lines.js'
import { maskMath } from './markdown/mask-math.js'
import { labelLines } from './markdown/label-lines.js'
import { nestLists } from './markdown/nest-lists.js'
import { parseCommonmark } from './markdown/parse-commonmark.js'
import { plainDialect } from './markdown/plain-dialect.js'
import { readDialect } from './markdown/read-dialect.js'
import { resolveReferences } from './markdown/resolve-references.js'
import { slideNotes } from './markdown/slide-notes.js'
import { spokenNotes } from './markdown/spoken-notes.js'
import { sourceOf } from './markdown/source.js'
import { tightHeadings } from './markdown/tight-headings.js'
import { tellShortcodes } from './markdown/tell-shortcodes.js'
import { typeLines } from './markdown/type-lines.js'
import { typedBreaks } from './markdown/typed-breaks.js'
import { markupLines } from './markup-lines.js'
import { frontMatter, keptNote } from './matter/front-matter.js'
import { safeLinks } from './safe-links.js'
import {
  hasOnlyGlyphs,
  looksLikeMarkdown,
  looksLikeNotes,
  looksLikeWiki,
} from './text/looks-like-markdown.js'

/**
 * Markdown: CommonMark, GFM, front matter, and what people really write. Every repair works on the
 * parsed tree, or on lines without changing their length, so that places stay those of the source.
 */
export const markdown: Syntax = {
  detect: (file) => {
    const text = String(file.value)
    if (/\.(?:md|markdown|mdown|mkdn?|mdx|rmd|qmd)$/i.test(file.path ?? ''))
      return !looksLikeNotes(text)
    return looksLikeMarkdown(text) && !hasOnlyGlyphs(text) && !looksLikeWiki(text)
  },
  parse: (file) => {
    const text = String(file.value)
    const source = sourceOf(file)
    const matter = frontMatter(text, file)
    const { reading, pairs, height, markup } = matter
    const data: Root['data'] = {}
    if (file.messages.some(({ fatal }) => fatal)) return { type: 'root', children: [] }
    source.markup.push(...markup)
    // Blanked, not cut: what follows keeps its place.
    const lines = source.lines.map(({ text }, n) => (n < height ? ' '.repeat(text.length) : text))
    const dialect = readDialect(pairs, lines)
    const constructs = dialect === 'marp' ? undefined : readConstructs(source)
    const said = dialect === 'marp' ? lines : spokenNotes(lines)
    const typed = dialect
      ? plainDialect(said, dialect, file, source.markup)
      : typeLines(said, source)
    const plain = constructs?.lines(typed) ?? typed
    // A finished deck's headings are what Marp takes for them.
    const { lines: ready, restore } =
      dialect === 'marp' ? { lines: plain, restore: () => {} } : tightHeadings(plain, source)
    const math = dialect === 'marp' ? { lines: ready, restore: () => {} } : maskMath(ready)
    const root = parseCommonmark(math.lines.join('\n'), file)
    restore(root)
    math.restore(root)
    if (dialect !== 'marp') {
      nestLists(root, source)
      if (text.includes('{')) headingAttributes(root)
    }
    if (dialect === 'marp') divideByHeadings(root, pairs)
    if (dialect === 'reveal' || dialect === 'gitpitch') slideNotes(root, source)
    // Long notes have thousands of nodes: steps without work to do are left out.
    if (text.includes(']:')) resolveReferences(root, source)
    constructs?.tree(root)
    if (fenceNotes(root, source)) data.isOutline = true
    if (text.includes('://')) cutAddresses(root)
    if (text.includes('<')) {
      joinHtml(root)
      pairTags(root)
      htmlBlocks(root, source)
      inlineHtml(root, source)
      onlyPhrasing(root)
    }
    glyphLists(root, source)
    dropEmptyItems(root)
    if (dialect !== 'marp') typedBreaks(root, source, reading.matter.breaks)
    joinLines(root)
    if (!dialect) labelLines(root)
    safeLinks(root, file)
    if (/\{[{%]/.test(text)) tellShortcodes(root, file)
    root.children.splice(root.children[0]?.type === 'heading' ? 1 : 0, 0, ...keptNote(matter))
    fillPositions(root)
    // Marp itself renders the HTML and the links of its decks.
    if (dialect === 'marp') {
      file.messages = file.messages.filter(({ ruleId }) => !['html', 'link'].includes(ruleId ?? ''))
    }
    if (dialect) data.dialect = dialect
    if (Object.keys(reading.matter).length > 0) {
      data.matter = reading.matter
      data.matterLines = reading.lines
    }
    const own = markupLines(root, source.markup)
    if (own.length > 0) data.markupLines = own
    root.data = data
    return root
  },
}
