import { expect, test } from 'vitest'
import { renderFinishedMarkdown } from '../../src/render/render-finished-markdown.js'

const rendered = (math: string, words: string): string =>
  renderFinishedMarkdown(
    `---\nmarp: true\nmath: ${math}\n---\n\n# a\n\n${words}\n`,
    '/* @theme x */',
    new Map(),
  ).css

const facesIn = (css: string): string[] =>
  [...css.matchAll(/@font-face\s*\{[^}]*?font-family:\s*"?(KaTeX_\w+)[^}]*\}/g)].flatMap(
    ([rule, name = '']) =>
      rule.includes('url(data:font/woff2;base64,d09GMg') ? [name] : [`${name}?`],
  )

test('the fonts that the math uses are in the deck, and no others', () => {
  const css = rendered('katex', '$E=mc^2$ and $\\mathbb{R}$')
  expect([...new Set(facesIn(css))].toSorted()).toEqual(['KaTeX_AMS', 'KaTeX_Main', 'KaTeX_Math'])
  expect(css).not.toMatch(/https?:\/\/(?!www\.w3\.org)/)
})

test.each([
  ['mathjax', '$E=mc^2$'],
  ['katex', 'no math, only $5'],
])('none with %s and %s', (math, words) => {
  expect(facesIn(rendered(math, words))).toEqual([])
})
