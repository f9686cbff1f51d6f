import { mkdtempSync, readdirSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { catalogueOf } from '../../src/messages/catalogue.js'
import { hasEmbeddedBrowser } from '../../src/browser/embedded-browser.js'
import { findBrowser } from '../../src/browser/find-browser.js'
import { openBrowser } from '../../src/browser/open-browser.js'
import { fakeBrowser, gone, watchedBrowser } from './fake-browser.js'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

const temporary = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'browser-test-'))
  vi.stubEnv('TMPDIR', folder)
  return folder
}

/** Answers as a browser does until something is asked of it, then does `then`. */
const halfway = (then: string): string => `
const { createReadStream, writeSync } = require('node:fs')
createReadStream(null, { fd: 3 }).on('data', (data) => {
  for (const part of data.toString().split('\\0')) {
    if (part === '') continue
    const { id, method } = JSON.parse(part)
    if (method === 'Browser.getVersion') writeSync(4, JSON.stringify({ id, result: {} }) + '\\0')
    else { ${then} }
  }
})`

const scripts = {
  'exits 1': [`process.stderr.write('cannot open display\\n'); process.exit(1)`, 'start'],
  sleeps: ['setInterval(() => {}, 1000)', 'start'],
  'prints garbage': [
    `require('node:fs').writeSync(4, 'not json\\0'); setInterval(() => {}, 1000)`,
    'start',
  ],
  'dies at work': [halfway('process.exit(1)'), 'died'],
  'hangs at work': [halfway(''), 'timeout'],
  'talks nonsense at work': [halfway(`writeSync(4, '{{{\\0')`), 'died'],
} as const

test.each(Object.entries(scripts))(
  'a browser that %s: one line, nothing left behind',
  { timeout: 20_000 },
  async (_name, [script, fault]) => {
    const fake = fakeBrowser(script)
    const folder = temporary()
    const work = openBrowser({ path: fake.path, timeoutMs: 1000 }).then((it) => it.print('<p>x'))
    const error = await work.catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'BROWSER', fault })
    expect(String(error)).toMatch(/^Error: [^\n]+--browser PATH[^\n]*$/)
    expect(readdirSync(folder)).toEqual([])
    expect(fake.pids().length).toBe(fault === 'start' ? 1 : 2)
    for (const pid of fake.pids()) expect(await gone(pid)).toBe(true)
  },
)

test('no browser at the path, or at CHROME_PATH', async () => {
  const path = '/nowhere/chrome'
  await expect(openBrowser({ path })).rejects.toMatchObject({ code: 'BROWSER', fault: 'missing' })
  await expect(findBrowser({ env: { CHROME_PATH: path } })).rejects.toThrow(path)
})

test('the reason of a browser that does not start is told', async () => {
  temporary()
  const { path } = fakeBrowser(scripts['exits 1'][0])
  await expect(openBrowser({ path })).rejects.toThrow('cannot open display')
})

test('where the sandbox cannot work, the browser runs without, and that is said', async () => {
  temporary()
  vi.spyOn(process, 'getuid').mockReturnValue(1000)
  const { path, pids } = fakeBrowser(`
if (!process.argv.includes('--no-sandbox')) {
  process.stderr.write('[1:1:FATAL:zygote.cc(1)] No usable sandbox! If you\\n')
  process.exit(133)
}
${halfway('')}`)
  const notices: string[] = []
  const browser = await openBrowser({ path, onNotice: (say) => notices.push(say(catalogueOf())) })
  await browser.close()
  expect(pids().length).toBe(2)
  expect(notices).toEqual([expect.stringContaining('without its sandbox')])
})

test('a browser that fails for another reason is not tried without its sandbox', async () => {
  temporary()
  vi.spyOn(process, 'getuid').mockReturnValue(1000)
  const { path, pids } = fakeBrowser(scripts['exits 1'][0])
  await expect(openBrowser({ path })).rejects.toMatchObject({ fault: 'start' })
  expect(pids().length).toBe(1)
})

test.runIf(hasEmbeddedBrowser(process.platform))(
  "the user's own browser that does not start gives way to the embedded one",
  async () => {
    const { path, folder } = fakeBrowser(scripts['exits 1'][0])
    renameSync(path, join(folder, 'google-chrome'))
    temporary()
    vi.stubEnv('PATH', folder)
    vi.stubEnv('CHROME_PATH', '')
    const notices: string[] = []
    const browser = await openBrowser({ onNotice: (say) => notices.push(say(catalogueOf())) })
    expect(await browser.evaluate<number>('<p>', '() => 1 + 1')).toBe(2)
    await browser.close()
    expect(notices.some((notice) => notice.includes('the embedded Chromium is used'))).toBe(true)
  },
  60_000,
)

test('a browser killed at work: the work is done in a fresh one', { timeout: 60_000 }, async () => {
  const found = await findBrowser({ env: process.env })
  for (const [name, value] of Object.entries(found.env)) vi.stubEnv(name, value)
  const watched = watchedBrowser(found.executable)
  const folder = temporary()
  const browser = await openBrowser({ path: watched.path })
  const printing = browser.print(`<p>${'long text '.repeat(50_000)}`)
  process.kill(watched.pids()[0] ?? 0, 'SIGKILL')
  expect(Buffer.from(await printing).toString('latin1', 0, 5)).toBe('%PDF-')
  expect(watched.pids().length).toBe(2)
  await browser.close()
  for (const pid of watched.pids()) expect(await gone(pid)).toBe(true)
  expect(readdirSync(folder)).toEqual([])
})
