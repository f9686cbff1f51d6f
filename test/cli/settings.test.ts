import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCli, tempFolder } from '../support/run-cli.js'

const notes = '# 会\n\n## 話\n\n- EC2 を使う\n- S3 に置く\n'
const matter = (lines: string): string => `---\n${lines}\n---\n\n${notes}`
const made = (cwd: string, name: string): string => readFileSync(join(cwd, 'out', name), 'utf8')
const isDark = (md: string): boolean => /_class: [^>]*\bdark\b/.test(md)

describe('settings', () => {
  test('come from the nearest config file above the notes', async () => {
    const cwd = tempFolder({
      'jaws-deck.config.yaml': 'to: [html]\ndark: false\n',
      'in/jaws-deck.config.json': '{ "to": "md", "dark": true }',
      'in/deep/a.md': notes,
    })
    const run = await runCli(['in/deep/a.md'], { cwd })
    expect(run.code, run.stderr).toBe(0)
    expect([existsSync(join(cwd, 'out/a.html')), isDark(made(cwd, 'a.md'))]).toEqual([false, true])
  })

  test('of a front matter come before those, and the command line before both', async () => {
    const cwd = tempFolder({
      'jaws-deck.config.yaml': 'to: pdf\ndark: true\nlang: en\n',
      'a.md': matter('to: md\ndark: false\nlang: fr'),
    })
    await runCli(['a.md'], { cwd })
    expect(isDark(made(cwd, 'a.md'))).toBe(false)
    expect(made(cwd, 'a.md')).toContain('lang: fr')
    const run = await runCli(['a.md', '--dark', '--lang', 'de', '--to', 'html,md'], { cwd })
    expect(run.code, run.stderr).toBe(0)
    expect(isDark(made(cwd, 'a.md'))).toBe(true)
    expect(made(cwd, 'a.html')).toContain('lang="de"')
    await runCli(['a.md', '--no-dark', '--to', 'md'], { cwd })
    expect(isDark(made(cwd, 'a.md'))).toBe(false)
  })

  test('that combine stand in a config file, or in the front matter of the first notes', async () => {
    const cwd = tempFolder({
      'in/1.md': `---\nevent: まとめ会\ncombine: true\nto: md\n---\n\n${notes}`,
      'in/2.md': notes.replace('話', '次の話'),
    })
    const run = await runCli(['in'], { cwd })
    expect(run.code, run.stderr).toBe(0)
    expect(made(cwd, 'まとめ会.md')).toContain('次の話')
    const other = tempFolder({
      'in/1.md': notes,
      'in/2.md': notes,
      'jaws-deck.config.yaml': 'combine: true',
    })
    await runCli(['in'], { cwd: other })
    expect(existsSync(join(other, 'out/1.html'))).toBe(false)
    await runCli(['in', '--no-combine'], { cwd: other })
    expect(existsSync(join(other, 'out/1.html'))).toBe(true)
  })

  test.each([
    ['out: /etc', /config\.yaml: Unexpected key out, .* command line alone \(--out\)/],
    ['browser: /bin/sh', /Unexpected key browser/],
    ['theme: ../evil.css', /Unexpected theme \.\.\/evil\.css, expected the name of a theme/],
    ['minutse: 3', /Unexpected key minutse, did you mean minutes\?/],
    ['minutes: long', /Unexpected minutes long, expected a number from 0\.5/],
    ['dark: 1', /Unexpected dark 1, expected true or false/],
    ['- a', /expected `key: value` lines/],
    ['a: [', /config\.yaml: Unexpected content: /],
  ])('%s in a config file is wrong usage, told with its path', async (config, says) => {
    const cwd = tempFolder({ 'a.md': notes, 'jaws-deck.config.yaml': `${config}\n` })
    const run = await runCli(['a.md'], { cwd })
    expect([run.code, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toMatch(says)
    expect(run.stderr.trim().split('\n')).toHaveLength(1)
  })

  test('are never a program', async () => {
    const cwd = tempFolder({
      'a.md': notes,
      'jaws-deck.config.js': 'process.exit(9)',
      'jaws-deck.config.mjs': 'process.exit(9)',
      '.jaws-deckrc.js': 'process.exit(9)',
      'package.json': '{ "jaws-deck": { "to": "nothing" } }',
    })
    expect((await runCli(['a.md'], { cwd })).code).toBe(0)
  })
})

test('init writes notes and settings that a build takes, and leaves what is there', async () => {
  const cwd = tempFolder()
  const env = { LANG: 'ja_JP.UTF-8' }
  expect((await runCli(['init'], { cwd, env })).code).toBe(0)
  const before = readFileSync(join(cwd, 'sessions/sample.txt'), 'utf8')
  const run = await runCli([], { cwd })
  expect(run.code, run.stderr).toBe(0)
  expect(made(cwd, 'sample.html')).toContain('サーバーレス')
  expect((await runCli(['init'], { cwd })).stdout).toContain('already there, left as it is')
  expect(readFileSync(join(cwd, 'sessions/sample.txt'), 'utf8')).toBe(before)
})

test('mail heads on top of plain notes are no settings', async () => {
  const cwd = tempFolder({
    'a.txt': '件名: 勉強会\nTo: みんな\nPaper: なし\n\n  • 題\n    • 中身\n',
  })
  const run = await runCli(['a.txt'], { cwd })
  expect([run.code, run.stderr]).toEqual([0, ''])
})
