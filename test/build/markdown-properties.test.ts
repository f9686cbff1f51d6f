import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { accountOf } from '../../src/report/account-of.js'
import { firstLost } from '../support/html-slides.js'
import { liveElements, makeSlides, slideText } from '../support/make-slides.js'
import { propertyRuns } from '../support/property-runs.js'
import { randomMarkdown } from '../support/random-markdown.js'

const runs = propertyRuns(40)

test(
  'marks in Markdown: every word stands on the slides, in order, also where a line ends beside one',
  { timeout: 120_000 + runs.numRuns * 4000 },
  () =>
    fc.assert(
      fc.asyncProperty(randomMarkdown, async ({ text, words }) => {
        const { outline, deck, rendered, marpSlides } = await makeSlides(text, 'notes.md')
        const shown = rendered.slides.map(({ html }) => slideText(html))
        expect(rendered.slides.flatMap(({ missing }) => missing)).toEqual([])
        expect(firstLost(shown.join('\n'), words)).toBe(undefined)
        expect(shown.join('')).not.toContain('\ufffd')
        expect(accountOf(outline.lines, deck, outline.steering).droppedLines).toEqual([])
        expect(rendered.slides.flatMap(({ html }) => liveElements(html))).toEqual([])
        expect(marpSlides.map(slideText)).toEqual(shown)
      }),
      runs,
    ),
)

test('a line that ends right beside emphasis, code or struck text breaks none of their marks', async () => {
  const marked = [
    '<em>強調（例）</em>B',
    '*強調*',
    '<del>（注）</del>B',
    '`長いコードの言葉です`',
    '<code>a</code><code>b</code>',
  ]
  const words = marked.flatMap((mark, kind) =>
    Array.from(
      { length: 46 },
      (_, n) =>
        `${kind}-${n}${'あ'.repeat(n)} ${mark}続く文が行の終わりを越えていくまで書かれている。`,
    ),
  )
  const text = `# 会\n\n## 話\n\n${words.map((line) => `- ${line}`).join('\n')}\n`
  const { rendered, marpSlides } = await makeSlides(text, 'notes.md')
  const shown = rendered.slides.map(({ html }) => slideText(html))
  const read = words.map((line) => line.replaceAll(/<[^>]*>|[*`]/g, ''))
  expect(firstLost(shown.join('\n'), read)).toBe(undefined)
  expect(shown.join('')).not.toMatch(/[\ufffd*`~]/)
  expect(rendered.slides.flatMap(({ missing }) => missing)).toEqual([])
  expect(marpSlides.map(slideText)).toEqual(shown)
})
