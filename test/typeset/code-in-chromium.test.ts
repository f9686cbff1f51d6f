import { expect, test } from 'vitest'
import { createTypesetter } from '../../src/typeset/create-typesetter.js'
import type { TextStyle } from '../../src/types/deck.js'
import { embeddedChromium, pageFor } from './embedded-chromium.js'

const style: TextStyle = { size: 18, leading: 24, weight: 400, color: 'ink' }
const code = [
  'const fn = (a) => a !== null && a >= 1',
  '\tif (x) {\t// 日本語のコメントとABC',
  'a\tb\tあ\tc',
  '    return `😀 ${value}`',
]

test('lines of code are as wide in Chromium, tabs and all', async () => {
  const typesetter = await createTypesetter()
  const browser = await embeddedChromium()
  try {
    const page = await browser.newPage()
    const lines = code.map((line) => `<span class="code">${line.replaceAll('<', '&lt;')}</span>`)
    const text = code.join('')
    await page.setContent(
      await pageFor(
        [
          { weight: 400, text },
          { weight: 400, mono: true, text },
        ],
        `<pre style="font-size:18px"><code>${lines.join('\n')}</code></pre>`,
      ),
    )
    const seen = await page.evaluate(async () => {
      document.body.getBoundingClientRect()
      await document.fonts.ready
      return [...document.querySelectorAll('.code')].map(
        (line) => line.getBoundingClientRect().width,
      )
    })
    for (const [index, line] of code.entries()) {
      const width = typesetter.width(line, style, 'code')
      expect(Math.abs((seen[index] ?? -1) - width)).toBeLessThanOrEqual(0.1)
    }
  } finally {
    await browser.close()
  }
})
