import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCli, tempFolder } from '../support/run-cli.js'

const deck = (...pages: string[]): string =>
  `---\ntitle: 発表\ntheme: seriph\n---\n\n# 表紙\n\n${pages.map((page) => `---\nsrc: ${page}\n---\n`).join('\n')}\n---\n\n# 終わり\n\n- 以上\n`

const build = async (files: Record<string, string>) => {
  const folder = tempFolder(files)
  const run = await runCli(['slides.md', '-t', 'md', '-o', 'out'], { cwd: folder })
  return { run, text: readFileSync(join(folder, 'out/slides.md'), 'utf8') }
}

test('pages of a Slidev deck stand where they are named, and pages in pages', async () => {
  const { run, text } = await build({
    'slides.md': deck('./pages/one.md', './pages/two.md'),
    'pages/one.md': '# 一枚目\n\n- 一の項目\n\n---\n\n# 二枚目\n\n- 二の項目\n',
    'pages/two.md':
      '---\nlayout: center\n---\n\n# 三枚目\n\n- 三の項目\n\n---\nsrc: ./in/three.md\n---\n',
    'pages/in/three.md': '# 四枚目\n\n- 四の項目\n',
  })
  expect(run).toMatchObject({ code: 0 })
  expect(run.stderr).not.toContain('warning')
  const order = ['一の項目', '二の項目', '三の項目', '四の項目', '以上'].map((w) => text.indexOf(w))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(order).not.toContain(-1)
  expect(text).not.toMatch(/src:|layout: center/)
})

test.each([
  ['./none.md', /^slides\.md:9:1: warning page: .*there is no such file/m],
  ['../outside.md', /warning page: .*(?:outside the folder|no such file)/],
  ['./loop.md', /warning page: .*it leads to itself/],
])('a page that cannot be read in is told: %s', async (page, says) => {
  const { run, text } = await build({
    'slides.md': deck(page),
    'loop.md': '# 輪\n\n- 輪の項目\n\n---\nsrc: ./loop.md\n---\n',
  })
  expect(run.code).toBe(0)
  expect(run.stderr).toMatch(says)
  expect(text).toContain('以上')
})
