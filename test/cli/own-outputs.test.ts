import { readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCli, tempFolder } from '../support/run-cli.js'

const notes = (words: string): string => `会\n\n話\n\n  • ${words}\n    • 中身\n`

/** Sources of a run, as its lines name them. */
const sources = (stdout: string): string[] =>
  [...stdout.matchAll(/^(\S.*): \d+ slides/gm)].map(([, name = '']) => name)

describe('a folder that is written to', () => {
  const build = ['build', 'notes', '-o', 'notes', '--to', 'md,html']

  test('is built again from the notes in it, not from what was made of them', async () => {
    const cwd = tempFolder({ 'notes/a.txt': notes('一'), 'notes/b.md': '# 会\n\n## 題\n\n- 二\n' })
    const only = ['build', 'notes', '-o', 'notes', '--to', 'html']
    await runCli(only, { cwd })
    const html = readFileSync(join(cwd, 'notes/a.html'), 'utf8')
    const { code, stdout, stderr } = await runCli(only, { cwd })
    expect([code, stderr, sources(stdout)]).toEqual([0, '', ['notes/a.txt', 'notes/b.md']])
    expect(readFileSync(join(cwd, 'notes/a.html'), 'utf8')).toBe(html)
  })

  test.each([[[]], [['--combine']]])(
    'keeps its Markdown as an output, and says so: %j',
    async (more) => {
      const cwd = tempFolder({ 'notes/a.txt': notes('一'), 'notes/b.txt': notes('二') })
      const first = await runCli([...build, ...more], { cwd })
      writeFileSync(join(cwd, 'notes/a.txt'), notes('三'))
      const second = await runCli([...build, ...more], { cwd })
      expect([first.code, second.code]).toEqual([0, 0])
      expect(sources(second.stdout)).toEqual(sources(first.stdout))
      expect(first.stderr).toBe('')
      const name = more.length > 0 ? '会.md' : 'a.md and 1 more'
      expect(second.stderr).toBe(
        `not read, since an earlier run wrote it: notes/${name} - name a file to read it\n`,
      )
      const deck = join(cwd, 'notes', more.length > 0 ? '会.md' : 'a.md')
      expect(readFileSync(deck, 'utf8')).toMatch(/三/)
    },
  )

  test('of decks alone is read: they may have been edited', async () => {
    const cwd = tempFolder({ 'notes/a.txt': notes('一') })
    await runCli(build, { cwd })
    unlinkSync(join(cwd, 'notes/a.txt'))
    const { code, stdout, stderr } = await runCli(
      ['build', 'notes', '-o', 'notes', '--to', 'html'],
      { cwd },
    )
    expect([code, stderr, sources(stdout)]).toEqual([0, '', ['notes/a.md']])
  })
})

test('beside notes of its name a deck is an output, elsewhere it is read; other HTML is notes', async () => {
  const cwd = tempFolder({
    'notes/a.txt': notes('一'),
    'notes/page.html': '<h1>会</h1><h2>題</h2><ul><li>言葉</ul>',
  })
  await runCli(['build', 'notes/a.txt', '-o', 'notes', '--to', 'md,html'], { cwd })
  const deck = readFileSync(join(cwd, 'notes/a.md'))
  writeFileSync(join(cwd, 'notes/other.md'), deck)
  const { code, stdout } = await runCli(['build', 'notes', '--to', 'html'], { cwd })
  expect([code, sources(stdout)]).toEqual([0, ['notes/a.txt', 'notes/other.md', 'notes/page.html']])
})

test('a folder of nothing but our HTML has no outline', async () => {
  const cwd = tempFolder({ 'a.txt': notes('一') })
  await runCli(['build', 'a.txt', '--to', 'html'], { cwd })
  const { code, stderr } = await runCli(['build', 'out', '-o', 'more', '--to', 'html'], { cwd })
  expect([code, stderr]).toEqual([1, expect.stringMatching(/^out: error no-outline/)])
})
