import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCli, tempFolder } from '../support/run-cli.js'

const outline = '# 勉強会\n\n## 話\n\n- 一つ目\n- 二つ目\n'

/** Every file below a folder with its text. */
function tree(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  )
}

interface Refused {
  what: string
  files: Record<string, string>
  before?: string
  args: string[]
  says: RegExp
}

const refused: Refused[] = [
  {
    what: 'an output on its input',
    files: { 'a.md': outline },
    args: ['a.md', '--to', 'md', '--out', '.'],
    says: /^a\.md: error output: .*a\.md: the output is an input - choose another folder with --out$/,
  },
  {
    what: 'an output on its input, even by force',
    files: { 'a.md': outline },
    args: ['a.md', '--to', 'md', '--out', '.', '--force'],
    says: /the output is an input/,
  },
  {
    what: 'an output on another input',
    files: { 'a.txt': '題\n\n話\n\n  • 一\n', 'a.md': outline },
    args: ['a.md', 'x/../a.txt', '--to', 'html', '--out', '.'],
    before: 'mkdir x',
    says: /two inputs would write/,
  },
  {
    what: 'an output that is a hard link to an input',
    files: { 'a.md': outline },
    before: 'mkdir out && ln a.md out/a.md',
    args: ['a.md', '--to', 'md'],
    says: /out\/a\.md: the output is an input/,
  },
  {
    what: 'an output that is a symbolic link to an input',
    files: { 'a.md': outline },
    before: 'mkdir out && ln -s ../a.md out/a.md',
    args: ['a.md', '--to', 'md'],
    says: /out\/a\.md: the output is an input/,
  },
  {
    what: 'an output folder that is a link to the input folder',
    files: { 'in/a.md': outline },
    before: 'ln -s in out',
    args: ['in/a.md', '--to', 'md'],
    says: /out\/a\.md: the output is an input/,
  },
  {
    what: 'two inputs for one output',
    files: { 'a/x.md': outline, 'b/x.md': outline },
    args: ['a/x.md', 'b/x.md'],
    says: /^a\/x\.md: error output: two inputs would write out\/x\.html: a\/x\.md, b\/x\.md - rename one or choose another --out$/,
  },
  {
    what: 'two endings of one name',
    files: { 'x.md': outline, 'x.markdown': outline },
    args: ['x.md', 'x.markdown'],
    says: /two inputs would write out\/x\.html/,
  },
  {
    what: "someone else's file",
    files: { 'a.md': outline, 'out/a.html': '<p>mine</p>' },
    args: ['a.md'],
    says: /out\/a\.html: jaws-deck did not make this file - replace it with --force$/,
  },
  {
    what: "someone else's file after one of ours",
    files: { 'a.md': outline, 'out/a.md': '# mine\n' },
    args: ['a.md', '--to', 'html,md'],
    says: /out\/a\.md: jaws-deck did not make this file/,
  },
  {
    what: 'a folder of that name',
    files: { 'a.md': outline },
    before: 'mkdir -p out/a.html',
    args: ['a.md'],
    says: /out\/a\.html: a folder has this name - choose another with --out$/,
  },
  {
    what: 'a file in place of the folder',
    files: { 'a.md': outline, out: 'x' },
    args: ['a.md'],
    says: /a file stands where the folder should be - choose another with --out$/,
  },
  {
    what: 'a file above the folder',
    files: { 'a.md': outline, x: 'x' },
    args: ['a.md', '--out', 'x/y/z'],
    says: /a file stands where the folder should be - choose another with --out$/,
  },
  {
    what: 'a folder where nobody may write',
    files: { 'a.md': outline },
    args: ['a.md', '--out', '/sys/none'],
    says: /^a\.md: error output: \/sys\/none\/a\.html: cannot be written: .*\S$/,
  },
  {
    what: 'a folder where nothing can be made',
    files: { 'a.md': outline },
    args: ['a.md', '--out', '/proc/none/deeper'],
    says: /^a\.md: error output: \/proc\/none\/deeper\/a\.html: cannot be written: nothing can be made in this folder - choose another with --out$/,
  },
]

test.each(refused)('$what: refused, nothing touched', async ({ files, before, args, says }) => {
  const folder = tempFolder(files)
  if (before) execFileSync('bash', ['-c', before], { cwd: folder })
  const was = tree(folder)
  const run = await runCli(args, { cwd: folder })
  expect(run.stderr.trim().split('\n')).toEqual([expect.stringMatching(says)])
  expect(run.code).toBe(1)
  expect(tree(folder)).toEqual(was)
})

test('our own output is replaced; a second run changes nothing', async () => {
  const folder = tempFolder({ 'a.md': outline })
  const first = await runCli(['a.md', '--to', 'html,md'], { cwd: folder })
  const was = tree(folder)
  const second = await runCli(['a.md', '--to', 'html,md'], { cwd: folder })
  expect([first.code, second.code], second.stderr).toEqual([0, 0])
  expect(tree(folder)).toEqual(was)
})

test('--force replaces what others made', async () => {
  const folder = tempFolder({ 'a.md': outline, 'out/a.html': '<p>mine</p>' })
  const run = await runCli(['a.md', '--force'], { cwd: folder })
  expect(run.code, run.stderr).toBe(0)
  expect(readFileSync(join(folder, 'out/a.html'), 'utf8')).toContain('勉強会')
})

test('a full disk: the old output is whole, no part of the new one is left', async () => {
  const folder = tempFolder({ 'a.md': outline })
  await runCli(['a.md'], { cwd: folder })
  const was = tree(folder)
  const big = `# 勉強会\n\n${Array.from({ length: 300 }, (_, i) => `- 項目 ${i}\n`).join('')}`
  writeFileSync(join(folder, 'a.md'), big)
  const shell = 'ulimit -f 20; $CLI a.md'
  const run = await runCli([], { cwd: folder, shell })
  expect(run.code).toBe(1)
  expect(run.stderr).toMatch(/^a\.md: error output: out\/a\.html: cannot be written: .+$/m)
  expect(tree(folder)).toEqual({ ...was, 'a.md': Buffer.from(big).toString('latin1') })
})
