import { expect, test } from 'vitest'
import { renderFinishedMarkdown } from '../../src/render/render-finished-markdown.js'

const theme = '/* @theme own */ section { color: black }'
const deck = `---
marp: true
theme: own
---
# A
<style scoped>h1 { color: red }</style>

---
# B
<style scoped>h1 { color: blue }</style>
`

test('a finished deck with styles of single slides gives the same bytes each time', () => {
  const first = renderFinishedMarkdown(deck, theme, new Map())
  expect(first.css).toContain('data-marpit-scope-2')
  expect(renderFinishedMarkdown(deck, theme, new Map())).toEqual(first)
})
