import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Syntax } from '../types.js'

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .freeze()

/** Markdown: CommonMark, GFM, front matter, and what people really write. */
export const markdown: Syntax = {
  detect: (file) => /\.(md|markdown|mdown|mkd)$/i.test(file.path ?? ''),
  parse: (file) => processor.parse(file),
}
