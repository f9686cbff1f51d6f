import { expect, test } from 'vitest'
import { deckMarkdown } from '../../src/pipeline/render-deck.js'
import { renderFinishedMarkdown } from '../../src/render/render-finished-markdown.js'
import { loadTheme } from '../../src/theme/load-theme.js'
import type { Deck } from '../../src/types/deck.js'

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

test('a finished deck has our remark once, however often it is written', async () => {
  const theme = await loadTheme('jaws')
  const written = (markdown: string): string => {
    const made: Pick<Deck, 'finished'> = { finished: { markdown, pictures: new Map() } }
    return deckMarkdown(made as Deck, theme, { lang: 'ja', dark: false, fonts: 'woff' })
  }
  const once = written(deck)
  expect(once).toContain('# made by jaws-deck')
  expect(written(once)).toBe(once)
})

test('a finished deck with styles of single slides gives the same bytes each time', () => {
  const first = renderFinishedMarkdown(deck, theme, new Map())
  expect(first.css).toContain('data-marpit-scope-2')
  expect(renderFinishedMarkdown(deck, theme, new Map())).toEqual(first)
})
