import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { slideText } from '../support/make-slides.js'
import { htmlSlides } from '../support/html-slides.js'
import { runCli, tempFolder } from '../support/run-cli.js'

const notes = `# 数式

## 式

\`\`\`math
\\frac{1}{n}\\sum_{i=1}^{n} x_i
\`\`\`

- $E = mc^2$
- 料金は $9.99、今だけ $5.99/月
- $PATH と $HOME

\`\`\`math
\\frac{
\`\`\`
`

test('math is the same drawing in HTML, Markdown and PowerPoint, with its source as words', async () => {
  const folder = tempFolder({ 'a.md': notes })
  const run = await runCli(['a.md', '-t', 'html,md,pptx', '-o', 'out'], { cwd: folder })
  expect(run.code).toBe(0)
  // What cannot be drawn stays, and is told.
  expect(run.stderr).toMatch(/^a\.md:13:1: warning math: Unexpected math: Missing close brace/m)
  const page = readFileSync(join(folder, 'out/a.html'), 'utf8')
  const text = htmlSlides(page)
    .map(({ whole }) => whole)
    .join('\n')
  for (const words of ['料金は$9.99、今だけ$5.99/月', '$PATHと$HOME', '\\frac{']) {
    expect(slideText(text)).toContain(words)
  }
  const drawn = [...page.matchAll(/content:url\(data:image\/svg\+xml;base64,([\w+/=]+)\)/g)]
  const svgs = drawn.map(([, data = '']) => Buffer.from(data, 'base64').toString())
  expect(svgs).toHaveLength(2)
  expect(svgs[0]).toMatch(/^<svg xmlns="[^"]*" width="\d+" height="\d+" viewBox/)
  expect(page).toContain('alt="\\frac{1}{n}\\sum_{i=1}^{n} x_i"')
  expect(page).toContain('alt="E = mc^2"')
  const markdown = readFileSync(join(folder, 'out/a.md'), 'utf8')
  for (const [, data = ''] of drawn) expect(markdown).toContain(data)
  const parts = unzipSync(readFileSync(join(folder, 'out/a.pptx')))
  const own = Object.entries(parts).flatMap(([name, bytes]) =>
    name.endsWith('.svg') ? [Buffer.from(bytes).toString()] : [],
  )
  for (const svg of svgs) expect(own).toContain(svg)
  const xml = Object.entries(parts).flatMap(([name, bytes]) =>
    /slides\/slide\d+\.xml$/.test(name) ? [Buffer.from(bytes).toString()] : [],
  )
  expect(xml.join('')).toContain('descr="E = mc^2"')
})
