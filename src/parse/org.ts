import type { Syntax } from '../types.js'

/** Org files are known and refused: no parser of them has a licence that this project can carry. */
export const org: Syntax = {
  detect: (file) => /\.org$/i.test(file.path ?? ''),
  parse: (file) => {
    file.message(
      'Unexpected Org file, expected Markdown, plain text, OPML or HTML - export it to Markdown (C-c C-e m m)',
      { place: { line: 1, column: 1 }, ruleId: 'syntax', source: 'jaws-deck' },
    ).fatal = true
    return { type: 'root', children: [] }
  },
}
