import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findBrowser } from '../../src/browser/find-browser.js'
import { fakeBrowser, gone, watchedBrowser } from '../browser/fake-browser.js'
import { runCli, tempFolder } from '../support/run-cli.js'
import { seedPath } from '../support/seed.js'

const outline = '勉強会\n\n話 by 誰か\n\n  • Clastic EC2 を使う\n  • 二つ目\n'

test('--json prints the report and nothing else', async () => {
  const folder = tempFolder({ 'a.txt': outline })
  const run = await runCli(['a.txt', 'none.txt', '--to', 'html,md', '--json'], { cwd: folder })
  expect(run.code).toBe(1)
  expect(run.stderr).toBe('')
  const message = {
    file: expect.any(String),
    severity: expect.stringMatching(/^(?:error|warning|info)$/),
    rule: expect.stringMatching(/^[\w-]+$/),
    reason: expect.stringMatching(/\S/),
  }
  expect(JSON.parse(run.stdout)).toEqual({
    version: 1,
    decks: [
      expect.objectContaining({
        source: 'none.txt',
        slides: [],
        outputs: [],
        messages: [expect.objectContaining({ ...message, file: 'none.txt', severity: 'error' })],
      }),
      {
        source: 'a.txt',
        title: '勉強会',
        slides: expect.arrayContaining([
          {
            n: 1,
            id: expect.any(String),
            title: '勉強会',
            layout: 'cover',
            reason: expect.any(String),
            lines: [1],
            seconds: expect.any(Number),
          },
        ]),
        account: {
          lines: 4,
          onSlides: 4,
          inNotes: 0,
          inHandout: 0,
          dropped: 0,
          droppedLines: [],
        },
        minutes: expect.any(Number),
        outputs: ['html', 'md'].map((format) => ({
          format,
          path: join('out', `a.${format}`),
          bytes: expect.any(Number),
          ms: expect.any(Number),
        })),
        messages: expect.arrayContaining([
          expect.objectContaining({ ...message, line: 5, column: 5, rule: 'misspelt-service' }),
        ]),
      },
    ],
  })
})

test('--json says what fails as JSON too', async () => {
  const run = await runCli(['none.txt', '--json'], { cwd: tempFolder() })
  expect(run.code).toBe(1)
  expect(JSON.parse(run.stdout)).toMatchObject({ decks: [{ messages: [{ rule: 'input' }] }] })
})

test('check writes nothing and says all', async () => {
  const folder = tempFolder({ 'a.txt': outline })
  const run = await runCli(['check', 'a.txt'], { cwd: folder })
  expect(run.code).toBe(0)
  expect(run.stdout).toBe('')
  expect(run.stderr).toMatch(/^a\.txt:5:5: warning misspelt-service: .*Clastic EC2/m)
  expect(readdirSync(folder)).toEqual(['a.txt'])
})

test('--strict: a warning fails, and is still written', async () => {
  const folder = tempFolder({ 'a.txt': outline })
  const run = await runCli(['a.txt', '--strict'], { cwd: folder })
  expect(run.code).toBe(1)
  expect(readdirSync(join(folder, 'out'))).toEqual(['a.html'])
  expect((await runCli(['check', 'a.txt', '--strict'], { cwd: folder })).code).toBe(1)
})

test('--quiet says errors only', async () => {
  const folder = tempFolder({ 'a.txt': outline })
  expect(await runCli(['a.txt', '-q'], { cwd: folder })).toMatchObject({
    code: 0,
    stdout: '',
    stderr: '',
  })
})

test('what was written is said in a short table', async () => {
  const folder = tempFolder({ 'a.txt': outline })
  const { stdout } = await runCli(['a.txt', '--to', 'html,md'], { cwd: folder })
  expect(stdout).toMatch(/^a\.txt: \d+ slides; 4 lines: 4 on slides, 0 dropped$/m)
  expect(stdout).toMatch(/^ {2}out\/a\.html +\S+ kB/m)
})

test('messages in Japanese where the locale is', async () => {
  const folder = tempFolder({ 'a.txt': outline })
  const env = { LANG: 'ja_JP.UTF-8' }
  const run = await runCli(['check', 'a.txt'], { cwd: folder, env })
  expect(run.stderr).toMatch(/^a\.txt:5:5: 警告 misspelt-service: .*[ぁ-ん]/m)
})

test('help fits a screen and is asked for by name', async () => {
  const run = await runCli(['--help'])
  expect(run).toMatchObject({ code: 0, stderr: '' })
  expect(run.stdout.split('\n').length).toBeLessThan(48)
  expect(run.stdout.split('\n').every((line) => line.length <= 100)).toBe(true)
})

test('version', async () => {
  const file = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')
  const { version } = JSON.parse(file) as { version: string }
  expect(await runCli(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n` })
})

test('a reader that has enough is no error', async () => {
  const folder = tempFolder()
  const shell = `$CLI check ${seedPath} --json 2>err | head -c 1; exit \${PIPESTATUS[0]}`
  const run = await runCli([], { cwd: folder, shell })
  expect(run).toMatchObject({ code: 0, stdout: '{' })
  expect(readFileSync(join(folder, 'err'), 'utf8')).toBe('')
})

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s while printing: exit %i, nothing half written', async (name, code) => {
  const found = await findBrowser({ env: process.env })
  const watched = watchedBrowser(found.executable)
  const folder = tempFolder()
  const scratch = tempFolder()
  const many = Array.from({ length: 4000 }, (_, i) => `- 項目 ${i}\n  - その子\n`).join('')
  const big = tempFolder({ 'big.md': `# 題\n\n${many}` })
  const run = await runCli([join(big, 'big.md'), '--to', 'png', '--browser', watched.path], {
    cwd: folder,
    env: { ...found.env, TMPDIR: scratch },
    onStart: (child) => {
      const wait = setInterval(() => {
        if (child.exitCode !== null) clearInterval(wait)
        try {
          if (watched.pids().length === 0) return
        } catch {
          return
        }
        clearInterval(wait)
        child.kill(name)
      }, 5)
    },
  })
  expect(run.signal === name ? code : run.code).toBe(code)
  for (const pid of watched.pids()) await gone(pid)
  expect(readdirSync(folder)).toEqual([])
  expect(readdirSync(scratch, { recursive: true })).toEqual([])
})

test('a browser that dies: HTML is written, no part of a picture, exit 3', async () => {
  const folder = tempFolder({ 'a.txt': outline })
  const { path } = fakeBrowser('process.exit(1)')
  const run = await runCli(['a.txt', '--to', 'html,png', '--browser', path], { cwd: folder })
  expect(run.code).toBe(3)
  expect(run.stderr).toMatch(/^a\.txt: error browser: .+ - .+$/m)
  expect(run.stderr).not.toMatch(/^\s+at /m)
  expect(readdirSync(join(folder, 'out'))).toEqual(['a.html'])
})

test('a browser that is not there: one line, exit 3', async () => {
  const folder = tempFolder({ 'a.txt': outline })
  const run = await runCli(['a.txt', '--to', 'png', '--browser', '/none'], { cwd: folder })
  expect(run.code).toBe(3)
  expect(run.stderr).toMatch(/^a\.txt: error browser: no browser can be run at \/none - .+$/m)
  expect(readdirSync(folder)).toEqual(['a.txt'])
})

test('PDF and handout of our own themes need no browser', async () => {
  const folder = tempFolder({ 'a.txt': outline })
  const run = await runCli(['a.txt', '--to', 'pdf,handout', '--browser', '/none'], { cwd: folder })
  expect(run.code, run.stderr).toBe(0)
  expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(['a.handout.pdf', 'a.pdf'])
})
