import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { htmlSlides } from '../support/html-slides.js'
import { runCli, tempFolder } from '../support/run-cli.js'

const read = (folder: string, name: string): string =>
  readFileSync(join(folder, 'out', name), 'utf8')

/** The words of all slides, with what stands around them. */
const shown = (folder: string, name: string): string =>
  htmlSlides(read(folder, name))
    .map(({ whole }) => whole)
    .join('\n')

const links: Record<string, string> = {
  'a.md':
    '# t\n\n- [w1](javascript:alert(1)) [w2](data:text/html,x) <a href="vbscript:x">w3</a>\n- $\\href{javascript:x}{w4}$\n',
  'b.html':
    '<h1>t</h1><ul><li><a href="javascript:x">w1</a> <a href="data:text/html,x">w2</a></ul>',
  'c.opml':
    '<opml><body><outline text="w1" url="javascript:x"/><outline text="w2" _note="&lt;a href=\'data:text/html,x\'&gt;w3&lt;/a&gt;"/></body></opml>',
  'd.org': '* t\n- [[javascript:alert(1)][w1]] [[elisp:(x)][w2]] \\href{javascript:x}{w3}\n',
}

test('links that would run something are words, in every syntax and format', async () => {
  const folder = tempFolder(links)
  const run = await runCli(['.', '--to', 'html,md'], { cwd: folder })
  expect(run.code, run.stderr).toBe(0)
  for (const name of Object.keys(links)) {
    const stem = name[0] ?? ''
    expect(run.stderr).toMatch(
      new RegExp(`^${name}:\\d+:\\d+: warning link: Unexpected link to`, 'm'),
    )
    const page = read(folder, `${stem}.html`).replace(/<link rel="icon"[^>]*>/, '')
    expect(page).not.toMatch(/href=["'](?:javascript|data|vbscript|elisp)/i)
    expect(read(folder, `${stem}.md`)).not.toMatch(/\]\(<?(?:javascript|data|vbscript|elisp)/i)
    for (const word of ['w1', 'w2']) expect(shown(folder, `${stem}.html`)).toContain(word)
  }
})

test.each(['mathjax', 'katex'])(
  'a finished deck: math opens no link of its own (%s)',
  async (math) => {
    const text = `---\nmarp: true\nmath: ${math}\n---\n# a\n\n$\\href{javascript:alert(1)}{w}$ ![p](data:image/svg+xml,x)\n`
    const folder = tempFolder({ 'a.md': text })
    const run = await runCli(['a.md'], { cwd: folder })
    expect(run.code, run.stderr).toBe(0)
    expect(read(folder, 'a.html')).not.toMatch(/href=["']javascript|src="data:image\/svg/i)
  },
)

test.each([
  ['a.md', '# t\n\n- ![絵](data:image/svg+xml,%3Csvg%20onload=alert(1)%3E)\n', '3:3'],
  ['a.md', '# t\n\n- ![絵][p]\n\n[p]: data:image/svg+xml;base64,PHN2Zz4=\n', '3:3'],
  ['a.md', '# t\n\n- <img alt="絵" src="data:image/svg+xml,x">\n', '3:3'],
  ['a.html', '<h1>t</h1>\n<p><img alt="絵" src="data:image/svg+xml,x">', '2:4'],
])(
  'a drawing in the notes: its words and a warning with its place (%s)',
  async (name, text, place) => {
    const folder = tempFolder({ [name]: text })
    const run = await runCli([name], { cwd: folder })
    expect(run.code).toBe(0)
    expect(run.stderr).toContain(
      `${name}:${place}: warning image: Unexpected picture data:image/svg+xml,…: it is`,
    )
    expect(shown(folder, 'a.html')).toContain('[絵]')
    expect(read(folder, 'a.html')).not.toContain('src="data:image/svg')
  },
)

test('a picture that the notes themselves hold is shown', async () => {
  const png =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const folder = tempFolder({ 'a.md': `# t\n\n- 絵\n\n  ![画](${png})\n` })
  const run = await runCli(['a.md'], { cwd: folder })
  expect(run.stderr).not.toContain('warning')
  expect(read(folder, 'a.html')).toContain(png)
})

test('nothing includes another file: the line is text', async () => {
  const lines = [
    '- #include "secret.txt"',
    '- !include secret.txt',
    '- {% include secret.txt %}',
    '- {{< readfile secret.txt >}}',
    '- <<[secret.txt]',
    '- @import "secret.txt"',
    '- ![[secret.txt]]',
    '- include::secret.txt[]',
    '- .. include:: secret.txt',
    '- <!--#include file="secret.txt" -->',
    '- \\input{secret.txt}',
  ]
  const files = {
    'a.md': ['# t', '', ...lines, ''].join('\n'),
    'b.txt': ['t', '', ...lines, ''].join('\n'),
    'c.org': '* t\n#+INCLUDE: "secret.txt"\n- x\n',
    'd.opml': '<opml><body><outline type="include" text="x" url="secret.txt"/></body></opml>',
    'secret.txt': 'geheim\n\n- never shown\n',
  }
  const folder = tempFolder(files)
  const run = await runCli(['a.md', 'b.txt', 'c.org', 'd.opml'], { cwd: folder })
  expect(run.code, run.stderr).toBe(0)
  for (const name of ['a', 'b', 'c', 'd']) {
    expect(read(folder, `${name}.html`)).not.toMatch(/geheim|never shown/)
  }
  const [words = ''] = [shown(folder, 'b.html').replaceAll(/\s/g, '')]
  for (const line of lines) expect(words).toContain(line.slice(2).replaceAll(/\s/g, ''))
})

/** A PNG of nothing but its head, which says how large it is. */
function pngHead(width: number, height: number): Buffer {
  const head = Buffer.alloc(33)
  head.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  head.writeUInt32BE(13, 8)
  head.write('IHDR', 12, 'latin1')
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  return head
}

test('pictures too large to show: their words, and a warning that says how large', async () => {
  const folder = tempFolder({
    'a.md': '# t\n\n- ![広い](wide.png)\n- ![重い](heavy.png)\n',
    'wide.png': pngHead(50_000, 50_000),
    'heavy.png': Buffer.concat([pngHead(10, 10), Buffer.alloc(64 * 1024 * 1024)]),
  })
  const run = await runCli(['a.md'], { cwd: folder })
  expect(run.code).toBe(0)
  expect(run.stderr).toMatch(/^a\.md:3:3: warning image: .*50000 x 50000 pixels, too many to show/m)
  expect(run.stderr).toMatch(/^a\.md:4:3: warning image: .*larger than 64 MB/m)
  for (const word of ['[広い]', '[重い]']) expect(shown(folder, 'a.html')).toContain(word)
  expect(read(folder, 'a.html')).not.toContain('src="data:image')
})
