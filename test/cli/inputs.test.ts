import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCli, tempFolder } from '../support/run-cli.js'
import type { CliRun } from '../support/run-cli.js'

const outline = '勉強会\n\n話 by 誰か\n\n  • 一つ目\n  • 二つ目\n'

/** Lines that a user reads of what went wrong. */
const saidOf = ({ stderr }: CliRun): string[] => stderr.trim().split('\n')

const written = (folder: string): string[] =>
  existsSync(join(folder, 'out')) ? readdirSync(join(folder, 'out')).sort() : []

interface BadInput {
  what: string
  args: string[]
  code: number
  /** The one line that is said. */
  says: RegExp
  files?: Record<string, string | Uint8Array>
  /** Shell commands to run in the folder first. */
  before?: string
}

const bad: BadInput[] = [
  {
    what: 'a missing file',
    args: ['none.txt'],
    code: 1,
    says: /^none\.txt: error input: no such file - check the path$/,
  },
  {
    what: 'a pattern that matches nothing',
    args: ['*.text'],
    code: 1,
    says: /^\*\.text: error input: no such file/,
  },
  {
    what: 'an empty file',
    args: ['a.txt'],
    files: { 'a.txt': '' },
    code: 1,
    says: /^a\.txt(?::1:1)?: error [\w-]+: .*nothing to make slides of/i,
  },
  {
    what: 'a file of white space',
    args: ['a.txt'],
    files: { 'a.txt': ' \n\t\n　\n' },
    code: 1,
    says: /^a\.txt(?::1:1)?: error [\w-]+: .*nothing to make slides of/i,
  },
  {
    what: 'a byte order mark alone',
    args: ['a.md'],
    files: { 'a.md': '\uFEFF' },
    code: 1,
    says: /^a\.md(?::1:1)?: error [\w-]+: .*nothing to make slides of/i,
  },
  {
    what: 'front matter alone',
    args: ['a.md'],
    files: { 'a.md': '---\ntitle: x\n---\n' },
    code: 1,
    says: /^a\.md(?::\d+:\d+)?: error [\w-]+: .*nothing to make slides of/i,
  },
  {
    what: 'a folder without outlines',
    args: ['notes'],
    before: 'mkdir notes',
    code: 1,
    says: /^notes: error no-outline: .* - put a/,
  },
  {
    what: 'a missing folder',
    args: ['notes/'],
    code: 1,
    says: /^notes\/: error input: no such file/,
  },
  {
    what: 'a file below a file',
    args: ['a.txt/b.txt'],
    files: { 'a.txt': outline },
    code: 1,
    says: /^a\.txt\/b\.txt: error input: .* - check the path$/,
  },
  {
    what: 'a pipe',
    args: ['pipe.txt'],
    before: 'mkfifo pipe.txt',
    code: 1,
    says: /^pipe\.txt: error input: Unexpected a pipe, expected a file/,
  },
  {
    what: 'an endless device',
    args: ['/dev/zero'],
    code: 1,
    says: /^\/dev\/zero: error input: Unexpected a device, expected a file/,
  },
  {
    what: 'a link to itself',
    args: ['loop.txt'],
    before: 'ln -s loop.txt loop.txt',
    code: 1,
    says: /^loop\.txt: error input: .* - /,
  },
  {
    what: 'a file that is too large',
    args: ['big.txt'],
    before: 'truncate -s 65M big.txt',
    code: 1,
    says: /^big\.txt: error input: Unexpected 68157440 bytes, expected at most 64 MB - split it$/,
  },
  {
    what: 'bytes of no encoding',
    args: ['a.txt'],
    files: { 'a.txt': Buffer.from('タイトル\n\n- 良い\n- \xff\xfe\x80\n', 'latin1') },
    code: 1,
    says: /^a\.txt:\d+:\d+: error [\w-]+: /,
  },
  {
    what: 'UTF-16 without a mark',
    args: ['a.txt'],
    files: { 'a.txt': Buffer.from('Title of the day\n\n- first item\n- second item\n', 'utf16le') },
    code: 1,
    says: /^a\.txt(?::\d+:\d+)?: error [\w-]+: .*UTF-16/,
  },
  {
    what: 'an unknown encoding',
    args: ['a.txt', '--encoding', 'klingon'],
    files: { 'a.txt': outline },
    code: 1,
    says: /klingon/,
  },
  {
    what: 'entities in OPML',
    args: ['a.opml'],
    files: {
      'a.opml':
        '<?xml version="1.0"?><!DOCTYPE opml [<!ENTITY a SYSTEM "file:///etc/passwd">]>' +
        '<opml version="2.0"><body><outline text="&a;"/></body></opml>',
    },
    code: 1,
    says: /^a\.opml:\d+:\d+: error [\w-]+: /,
  },
  {
    what: 'broken OPML',
    args: ['a.opml'],
    files: { 'a.opml': '<opml version="2.0"><body><outline text="a"></body></opml>' },
    code: 1,
    says: /^a\.opml:\d+:\d+: error [\w-]+: /,
  },
  {
    what: 'no theme of that name',
    args: ['a.txt', '--theme', 'nosuch'],
    files: { 'a.txt': outline },
    code: 2,
    says: /nosuch.*jaws/,
  },
  {
    what: 'an unknown option',
    args: ['a.txt', '--colour', 'red'],
    files: { 'a.txt': outline },
    code: 2,
    says: /^jaws-deck: Unexpected option --colour - see jaws-deck --help$/,
  },
  {
    what: 'an unknown format',
    args: ['a.txt', '--to', 'html,docx'],
    files: { 'a.txt': outline },
    code: 2,
    says: /^jaws-deck: Unexpected format docx, expected html, .* or all$/,
  },
  {
    what: 'an option without its value',
    args: ['a.txt', '--out'],
    files: { 'a.txt': outline },
    code: 2,
    says: /^jaws-deck: .*--out.* - see jaws-deck --help$/,
  },
  {
    what: 'a slide level that is no number',
    args: ['a.txt', '--slide-level', 'deep'],
    files: { 'a.txt': outline },
    code: 2,
    says: /^jaws-deck: Unexpected --slide-level deep, expected a whole number from 1 to 9$/,
  },
  {
    what: 'an unknown paper',
    args: ['a.txt', '--paper', 'b5'],
    files: { 'a.txt': outline },
    code: 2,
    says: /^jaws-deck: Unexpected --paper b5, expected a4 or letter$/,
  },
]

test.each(bad)('$what: one line, exit $code, nothing written', async (input) => {
  const folder = tempFolder(input.files)
  if (input.before) execFileSync('bash', ['-c', input.before], { cwd: folder })
  const before = readdirSync(folder).sort()
  const run = await runCli(input.args, { cwd: folder })
  expect(saidOf(run)).toEqual([expect.stringMatching(input.says)])
  expect(run.stdout).toBe('')
  expect(run.code).toBe(input.code)
  expect(readdirSync(folder).sort()).toEqual(before)
})

test('of three inputs one is unreadable: the others are written, exit 1', async () => {
  const folder = tempFolder({ 'a.txt': outline, 'b.txt': outline, 'c.txt': outline })
  chmodSync(join(folder, 'b.txt'), 0)
  // Nothing is unreadable for root: there, a link to a missing file stands for it.
  if (process.getuid?.() === 0) {
    execFileSync('bash', ['-c', 'rm -f b.txt; ln -s gone b.txt'], { cwd: folder })
  }
  const run = await runCli(['a.txt', 'b.txt', 'c.txt'], { cwd: folder })
  expect(run.code).toBe(1)
  expect(saidOf(run)).toEqual([expect.stringMatching(/^b\.txt: error input: /)])
  expect(written(folder)).toEqual(['a.html', 'c.html', 'index.html'])
})

test('an unreadable folder is named', async (context) => {
  if (process.getuid?.() === 0) context.skip()
  const folder = tempFolder({ 'notes/a.txt': outline })
  chmodSync(join(folder, 'notes'), 0)
  const run = await runCli(['notes'], { cwd: folder })
  chmodSync(join(folder, 'notes'), 0o755)
  expect(run.code).toBe(1)
  expect(saidOf(run)).toEqual(['notes: error input: not readable - check its permissions'])
})

test.each([
  '-o.txt',
  ' lead.txt',
  'a\nb.txt',
  '\'"$(touch x)`.txt',
  '発表が.txt',
  '発表が.txt',
  'CON.txt',
  'dots...txt',
  '🦈.txt',
  `${'長'.repeat(80)}.txt`,
])('the file name %j is only a name', async (name) => {
  const folder = tempFolder({ [`in/${name}`]: outline })
  const run = await runCli(['in'], { cwd: folder })
  expect(run.code, run.stderr).toBe(0)
  expect(written(folder).length).toBe(1)
  expect(readdirSync(folder).sort()).toEqual(['in', 'out'])
})

test('after -- everything is a name', async () => {
  const folder = tempFolder({ '--out': outline })
  const run = await runCli(['--', '--out'], { cwd: folder })
  expect(run.code, run.stderr).toBe(0)
  expect(written(folder)).toEqual(['_--out.html'])
})

test('a configuration that lies beside an input is not run', async () => {
  const evil = "require('node:fs').writeFileSync('ran', '')\nmodule.exports = {}\n"
  const folder = tempFolder({ 'a.md': '# t\n\n- x\n', 'marp.config.js': evil, '.marprc.js': evil })
  const run = await runCli(['a.md', '--to', 'html,md'], { cwd: folder })
  expect(run.code, run.stderr).toBe(0)
  expect(existsSync(join(folder, 'ran'))).toBe(false)
})

test('an input is never changed', async () => {
  const folder = tempFolder({ 'a.txt': outline })
  const path = join(folder, 'a.txt')
  const { mtimeMs } = statSync(path)
  await runCli(['a.txt', '--to', 'html,md'], { cwd: folder })
  expect(readFileSync(path, 'utf8')).toBe(outline)
  expect(statSync(path).mtimeMs).toBe(mtimeMs)
})
