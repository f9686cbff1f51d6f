import { describe, expect, test } from 'vitest'
import { layouts } from '../../src/layout/index.js'
import { catalogueOf } from '../../src/messages/catalogue.js'
import { nearest } from '../../src/messages/nearest.js'
import { runCli, tempFolder } from '../support/run-cli.js'

const ja = { LANG: 'ja_JP.UTF-8' }

/** The keys of a catalogue, those of its parts behind a dot. */
function keysOf(words: object, before = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' ? keysOf(value, `${before}${key}.`) : [before + key],
  )
}

test('every language has the same keys, but for what a parser says in English itself', () => {
  const [en, other] = (['en', 'ja'] as const).map((language) =>
    keysOf(catalogueOf(language))
      .filter((key) => !key.startsWith('matter.yamlReasons.'))
      .toSorted(),
  )
  expect(other).toEqual(en)
})

test('every layout has a name of its own in every language', () => {
  for (const language of ['en', 'ja'] as const) {
    const { layoutNames } = catalogueOf(language).page
    const names = Object.keys(layouts).map((layout) => layoutNames[layout])
    expect(names).not.toContain(undefined)
    expect(new Set(names).size).toBe(names.length)
  }
})

describe('under a Japanese locale', () => {
  const said: Record<string, { args: string[]; files?: Record<string, string> }> = {
    help: { args: ['--help'] },
    'an unknown option': { args: ['--thme', 'x'] },
    'an option without a value': { args: ['--out'] },
    'a value that there is none of': { args: ['a.txt', '--paper', 'b5'] },
    'a theme that there is none of': { args: ['a.txt', '--theme', 'jawz'] },
    'a file that is not there': { args: ['none.txt'] },
    'no notes at all': { args: [] },
    'bad YAML': { args: ['a.md'], files: { 'a.md': '---\ntitle: [\n---\n\n# a\n' } },
    'a picture that is not there': { args: ['a.md'], files: { 'a.md': '# 題\n\n- ![](x.png)\n' } },
    'a browser that is not there': { args: ['a.txt', '--to', 'pdf', '--browser', '/none'] },
    'nothing to say': { args: ['check', 'a.txt'] },
    'what was written': { args: ['a.txt'] },
    'a bad key of the config': {
      args: ['a.txt'],
      files: { 'jaws-deck.config.yaml': 'minutse: 3' },
    },
  }
  test.each(Object.entries(said))('%s is said in Japanese', async (_, { args, files }) => {
    const cwd = tempFolder({
      'a.txt': '勉強会\n\n話 by 人\n\nhttp://example.com/\n\n  • 題\n',
      ...files,
    })
    const run = await runCli(args, { cwd, env: ja })
    const lines = (run.stdout + run.stderr).trim().split('\n')
    // Paths, keys and names stay as they are; every sentence is Japanese.
    for (const line of lines.filter((it) => / [a-z]+ [a-z]+ [a-z]/.test(it))) {
      expect(line).toMatch(/[ぁ-んァ-ヶ]/)
    }
    expect(lines.join('\n')).toMatch(/[ぁ-んァ-ヶ]/)
    expect(run.stderr).not.toMatch(/Unexpected|expected|^ +at /m)
  })

  test('--messages says in which language all the same', async () => {
    const run = await runCli(['none.txt', '--messages', 'en'], { env: ja })
    expect(run.stderr).toBe('none.txt: error input: no such file - check the path\n')
    const other = await runCli(['none.txt', '--messages=ja'])
    expect(other.stderr).toBe(
      'none.txt: エラー input: このファイルはありません。パスを確かめてください\n',
    )
  })
})

describe('what was meant', () => {
  const slips: [string[], string][] = [
    [['wacth', 'a.txt'], 'did you mean watch?'],
    [['chekc'], 'did you mean check?'],
    [['a.txt', '--them', 'plain'], 'did you mean --theme?'],
    [['a.txt', '--theme', 'jawz'], 'did you mean jaws?'],
    [['a.txt', '--to', 'pfd'], 'did you mean pdf?'],
  ]
  test.each(slips)('%j: %s', async (args, meant) => {
    const run = await runCli(args, { cwd: tempFolder({ 'a.txt': '# a\n' }) })
    expect(run.code).toBe(2)
    expect(run.stderr).toContain(meant)
    expect(run.stderr.trim().split('\n')).toHaveLength(1)
  })

  test('a file of that name is read; nothing is offered where nothing is near', async () => {
    const cwd = tempFolder({ wacth: '勉強会\n\n  • 題\n    • 中身\n' })
    expect((await runCli(['wacth'], { cwd })).code).toBe(0)
    expect(nearest('zzzzzz', ['watch', 'check'])).toBeUndefined()
  })
})

test.each([
  [['a.txt', '--slide-level', '99'], /--slide-level 99, expected a whole number from 1 to 9/],
  [['a.txt', '--lang', 'xx-invalid'], /--lang xx-invalid, expected a language tag/],
  [['a.txt', '--port', '9000'], /--port, expected it with jaws-deck watch alone/],
  [['check', 'a.txt', '--open'], /--open, expected it with jaws-deck watch alone/],
  [['a.txt', '--dark=yes'], /value of --dark, expected none/],
])('%j is wrong usage', async (args, says) => {
  const run = await runCli(args, { cwd: tempFolder({ 'a.txt': '# a\n' }) })
  expect([run.code, run.stdout]).toEqual([2, ''])
  expect(run.stderr).toMatch(says)
})

describe('many messages', () => {
  test('of the same words are one line with their places', async () => {
    const links = Array.from({ length: 40 }, (_, n) => `- 話${n} ![x](a.png)\n`).join('')
    const run = await runCli(['a.md'], { cwd: tempFolder({ 'a.md': `# 題\n\n${links}` }) })
    expect(run.stderr.trim()).toMatch(
      /^a\.md:3:\d+: warning image: Unexpected picture a\.png.* \(40 lines: 3-10 …\)$/,
    )
  })

  test('are 20 lines at most, and say where the rest is, to be pasted', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, n) => [`my notes/${n}.md`, `# 題\n\n- ![x](a${n}.png)\n`]),
    )
    const cwd = tempFolder(files)
    const run = await runCli(['my notes'], { cwd })
    const lines = run.stderr.trim().split('\n')
    expect(lines).toHaveLength(21)
    expect(lines.at(-1)).toMatch(
      /^\.\.\. and 10 more lines: jaws-deck check 'my notes\/0\.md' .*--json$/,
    )
  })

  test('of characters that no font has are one line for each script', async () => {
    const cwd = tempFolder({ 'a.txt': '会\n\n  • สวัสดีชาวโลก\n    • 사과 바나나\n' })
    const { stderr } = await runCli(['a.txt'], { cwd })
    const lines = stderr.split('\n').filter((line) => line.includes('uncovered-character'))
    expect(lines.map((line) => /Noto Sans \w+/.exec(line)?.[0]).toSorted()).toEqual([
      'Noto Sans KR',
      'Noto Sans Thai',
    ])
  })
})

test('a check without findings says so; it reports every label with nothing under it', async () => {
  const cwd = tempFolder({
    'a.md': '# 会\n\n## 話\n\n- 中身 A\n- 中身 B\n',
    'b.md': '# 会\n\n## 話\n\n### 背景\n\n### 料金\n\n- 中身\n- まとめ:\n',
  })
  expect(await runCli(['check', 'a.md'], { cwd })).toMatchObject({
    code: 0,
    stdout: 'a.md: no messages\n',
    stderr: '',
  })
  const { stderr } = await runCli(['check', 'b.md'], { cwd })
  expect(stderr).toMatch(/b\.md:5:.*empty-topic: Unexpected "背景"/)
  expect(stderr).toMatch(/b\.md:10:.*empty-topic: Unexpected "まとめ:"/)
})

test('our own Markdown with icons and codes is read without a warning of pictures', async () => {
  const notes = '会\n\n話 by 人\n\nhttp://example.com/\n\n  • 流れ\n    • EC2 -> Lambda -> S3\n'
  const cwd = tempFolder({ 'a.txt': notes })
  await runCli(['a.txt', '--to', 'md'], { cwd })
  const run = await runCli(['check', 'out/a.md'], { cwd })
  expect(run.stdout + run.stderr).toBe('out/a.md: no messages\n')
})
