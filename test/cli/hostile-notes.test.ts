import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { elementsIn, htmlSlides, parseHtml, textOf } from '../support/html-slides.js'
import { runCli, tempFolder } from '../support/run-cli.js'

const outline = '勉強会\n\n話 by 誰か\n\n  • 一つ目\n  • 二つ目\n'

const read = (folder: string, name: string): string =>
  readFileSync(join(folder, 'out', name), 'utf8')

test.each([
  ['a.txt', '勉強会の記録\n', 1],
  ['a.md', '# only a title\n', 1],
  ['a.md', '---\ntitle: twice\n---\n# twice\n', 1],
  ['a.html', '<html><head><title>T</title></head><body></body></html>', 1],
  ['a.opml', '<opml version="2.0"><head><title>a</title></head><body></body></opml>', 1],
  ['a.org', '#+TITLE: x\n', 1],
  ['a.md', '---\ntitle: one\n---\n# another\n', 0],
])('only a title: %s %j', async (name, text, code) => {
  const folder = tempFolder({ [name]: text })
  const run = await runCli([name], { cwd: folder })
  expect(run.code, run.stderr).toBe(code)
  if (code === 0) return
  expect(run.stderr).toMatch(
    /^a\.\w+(?::\d+:\d+)?: error empty: nothing to make slides of[^\n]*\n$/,
  )
  expect(existsSync(join(folder, 'out'))).toBe(false)
})

test('no part of a letter is parted, however long the text is', async () => {
  const letters = ['👨‍👩‍👧‍👦', '🇯🇵', `e${'\u0301'.repeat(50)}`]
  const lines = letters.flatMap((letter) => [
    '',
    `- ${letter.repeat(18_000 / letter.length)}`,
    '',
    '```',
    letter.repeat(18_000 / letter.length),
    '```',
  ])
  const title = `## ${letters.join('').repeat(100)}`
  const folder = tempFolder({ 'a.md': ['# 題', '', title, ...lines, ''].join('\n') })
  const run = await runCli(['a.md'], { cwd: folder })
  expect(run.code, run.stderr).toBe(0)
  const slides = htmlSlides(read(folder, 'a.html'))
  expect(slides.length).toBeGreaterThan(10)
  for (const { whole } of slides) {
    const rest = letters.reduce((text, letter) => text.replaceAll(letter, ''), whole)
    expect(rest).not.toMatch(/\u200d|\u0301|\p{Regional_Indicator}|[\u{1f466}-\u{1f469}]/u)
  }
})

test('a text that turns round stands in a block of its own', async () => {
  const folder = tempFolder({
    'a.txt': '会\n\n話\n\n・右\u202e左\n・次の項\n・その次は長い文です。\n',
  })
  await runCli(['a.txt'], { cwd: folder })
  const items = elementsIn(parseHtml(read(folder, 'a.html')), ({ tagName }) => tagName === 'li')
  expect(items.map((item) => textOf(item).trim())).toContain('右\u202e左')
})

test('pipes, sockets and devices among outlines are refused by kind, the others are written', async () => {
  const folder = tempFolder({ 'in/a.txt': outline })
  // Killed, a server leaves its socket behind.
  const listen =
    "require('net').createServer().listen('in/s.txt', () => process.kill(process.pid, 'SIGKILL'))"
  const before = `mkfifo in/p.txt; ln -s p.txt in/q.txt; "${process.execPath}" -e "${listen}" || true`
  execFileSync('bash', ['-c', before], { cwd: folder, stdio: 'ignore' })
  const names = ['in/p.txt', 'in/q.txt', 'in/s.txt', '/dev/null', '/dev/zero']
  const run = await runCli(['in/a.txt', ...names], { cwd: folder })
  expect(run.code).toBe(1)
  const said = run.stderr.trim().split('\n')
  expect(said.length).toBe(names.length)
  for (const line of said)
    expect(line).toMatch(/: error input: Unexpected a (?:pipe|socket|device), expected a file/)
  expect(readdirSync(join(folder, 'out'))).toContain('a.html')
})

test.each([
  [
    'an input',
    ['a.md', 'b.md', 'index.html'],
    /^index\.html: error output: index\.html: the output is an input/m,
  ],
  [
    "somebody else's",
    ['a.md', 'b.md'],
    /^index\.html: error output: index\.html: jaws-deck did not make this file/m,
  ],
])('the page of all decks is never written over %s', async (_, inputs, says) => {
  const page = '<html><body><h1>mine</h1><p>x</p></body></html>'
  const folder = tempFolder({ 'a.md': '# a\n\n- x\n', 'b.md': '# b\n\n- y\n', 'index.html': page })
  const run = await runCli([...inputs, '-o', '.'], { cwd: folder })
  expect(run.code).toBe(1)
  expect(run.stderr).toMatch(says)
  expect(run.stderr).not.toContain('    at ')
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(page)
})

const anchors = Array.from(
  { length: 8 },
  (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]`,
)

test.each([
  ['a bomb of anchors', ['a0: &a0 [x]', ...anchors, 'title: *a8']],
  ['itself', ['a: &a [*a]', 'title: *a']],
  [
    'a function and prototypes',
    [
      'b: !!js/function "function () {}"',
      '__proto__: {polluted: 1}',
      'constructor: {prototype: {p: 1}}',
    ],
  ],
])('a front matter of %s is not obeyed', async (_, lines) => {
  const folder = tempFolder({ 'a.md': `---\n${lines.join('\n')}\n---\n\n# 題\n\n- 項\n` })
  const run = await runCli(['a.md', '--json'], { cwd: folder })
  expect(run.code, run.stderr).toBe(0)
  expect(run.stdout).toContain('"title": "題"')
})

test.each(['no', '012', '2017-03-11', '1.10', '0x1F', 'yes', '1e3'])(
  'the title %s is what was typed',
  async (title) => {
    const folder = tempFolder({
      'a.md': `---\ntitle: ${title}\n---\n\n# 題\n\n- 項\n`,
      'b.md': `+++\ntitle = "${title}"\n+++\n\n# 題\n\n- 項\n`,
    })
    const run = await runCli(['a.md', 'b.md'], { cwd: folder })
    expect(run.code, run.stderr).toBe(0)
    for (const name of ['a', 'b'])
      expect(read(folder, `${name}.html`)).toContain(`<title>${title}</title>`)
  },
)

test.each([
  ['---\ntitle: a\n\n# x\n\n- y\n', '`---`'],
  ['+++\ntitle = "a"\n\n# x\n\n- y\n', '`+++`'],
])('a front matter that nothing closes is told and used: %j', async (text, fence) => {
  const folder = tempFolder({ 'a.md': text })
  const run = await runCli(['a.md'], { cwd: folder })
  expect(run.stderr).toContain(
    `a.md:1:1: warning front-matter: Unexpected end of the front matter, expected ${fence} to close it`,
  )
  expect(run.code).toBe(0)
  expect(read(folder, 'a.html')).toContain('<title>a</title>')
})

test('a front matter with a slip in it builds, and the line is in the notes', async () => {
  const folder = tempFolder({ 'a.md': '---\ntitle: [never closed\n---\n\n# x\n\n- y\n' })
  const run = await runCli(['a.md', '--to', 'md'], { cwd: folder })
  expect(run.code).toBe(0)
  expect(run.stderr).toMatch(/^a\.md:2:\d+: warning front-matter: /)
  expect(read(folder, 'a.md')).toContain('title: [never closed')
})

test('no name, title or path becomes an argument of the browser', async () => {
  const evil = '--renderer-cmd-prefix=touch ran'
  const title = `# ${evil}\n\n- x\n`
  const folder = tempFolder({ 'a.md': '# a\n\n- x\n', [`${evil}.md`]: title })
  writeFileSync(join(folder, 'fake'), '#!/bin/sh\nprintf "%s\\n" "$@" >> args\nexit 1\n')
  chmodSync(join(folder, 'fake'), 0o755)
  const args = async (name: string, out: string): Promise<string> => {
    writeFileSync(join(folder, 'args'), '')
    const run = await runCli(['--browser', './fake', '--to', 'png', `--out=${out}`, '--', name], {
      cwd: folder,
    })
    expect(run.code, run.stderr).toBe(3)
    return readFileSync(join(folder, 'args'), 'utf8').replaceAll(/--user-data-dir=.*/g, '')
  }
  const usual = await args('a.md', 'out')
  expect(usual).toContain('--headless')
  expect(await args(`${evil}.md`, evil)).toBe(usual)
  const run = await runCli(['--browser=--no-sandbox', '--to', 'png', 'a.md'], { cwd: folder })
  expect([run.code, run.stderr]).toEqual([
    3,
    expect.stringMatching(/no browser can be run at --no-sandbox/),
  ])
})
