import { expect, test } from 'vitest'
import { exportPptx } from '../../../src/export/pptx/export-pptx.js'
import { codeHighlighter } from '../../../src/render/code-highlighter.js'
import { codeColors } from '../../../src/scene/text/code-colors.js'
import { makeSlides } from '../../support/make-slides.js'
import { pptxOptions } from './made-deck.js'
import { all, openPptx, textOf } from './open-pptx.js'

const source = ['// 註', "const a = 1 < 2 && 'b'", '', '    return `あ`'].join('\n')
const notes = `# 会\n\n## コード\n\n\`\`\`ts\n${source}\n\`\`\`\n`

test('highlighted HTML is read as pieces with the colours of their classes, the inner before the outer', () => {
  const html =
    '<span class="hljs-string">a<span class="br"></span>&#x27;<span class="hljs-subst">b</span><span class="hljs-keyword">c</span></span> &lt;'
  expect(codeColors(html)).toEqual([
    { text: 'a', color: 'orangeText' },
    { text: "'", color: 'orangeText' },
    { text: 'b', color: 'orangeText' },
    { text: 'c', color: 'sea' },
    { text: ' <', color: undefined },
  ])
})

test('code is text, line by line, in the code font and in the colours of the page', async () => {
  const { deck } = await makeSlides(notes, 'notes.md')
  const highlight = codeHighlighter()
  const { slides } = openPptx(exportPptx(deck, { ...(await pptxOptions()), highlight }))
  const paragraphs = slides.flatMap((slide) => all(slide, 'a:p'))
  const code = paragraphs.find((paragraph) => textOf(paragraph).includes('const a'))
  if (!code) throw new Error('no code')
  const runs = all(code, 'a:r').map((run) => ({
    text: textOf(run),
    color: all(run, 'a:schemeClr')[0]?.attributes['val'],
    font: all(run, 'a:latin')[0]?.attributes['typeface'],
  }))
  expect(runs.map(({ text }) => text).join('')).toBe(source.replaceAll('\n', ''))
  expect(all(code, 'a:br')).toHaveLength(3)
  expect(new Set(runs.map(({ font }) => font))).toEqual(new Set(['Noto Sans Mono']))
  const colorOf = (text: string): string | undefined => runs.find((run) => run.text === text)?.color
  expect(colorOf('// 註')).toBe('tx2')
  expect(colorOf('const')).toBe('accent1')
  expect(colorOf("'b'")).not.toBe(colorOf(' a = '))
})

test('code of which the highlighter says something else stays plain', async () => {
  const { deck } = await makeSlides(notes, 'notes.md')
  const highlight = (): string => '<span class="hljs-string">other</span>'
  const { slides } = openPptx(exportPptx(deck, { ...(await pptxOptions()), highlight }))
  expect(slides.map(textOf).join('')).toContain("const a = 1 < 2 && 'b'")
})
