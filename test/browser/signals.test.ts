import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { expect, test } from 'vitest'
import { findBrowser } from '../../src/browser/find-browser.js'
import { gone, watchedBrowser } from './fake-browser.js'

const here = join(import.meta.dirname, '../..')

/** Runs `script` (which finds `browser` and `html`) in a process of its own. */
async function outside(
  script: string,
  onOutput: (pid: number) => void,
): Promise<{ signal: string | null; code: number | null; left: string[]; pids: number[] }> {
  const found = await findBrowser({ env: process.env })
  const watched = watchedBrowser(found.executable)
  const folder = mkdtempSync(join(tmpdir(), 'signals-'))
  const bundle = join(watched.folder, 'bundle.mjs')
  buildSync({
    entryPoints: [join(here, 'src/browser/open-browser.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: bundle,
  })
  const file = join(watched.folder, 'script.mjs')
  writeFileSync(
    file,
    `import { openBrowser } from ${JSON.stringify(bundle)}
    const browser = await openBrowser({ path: ${JSON.stringify(watched.path)} })
    const html = '<p>' + 'long text '.repeat(2_000_000)
    ${script}`,
  )
  const env = { ...process.env, ...found.env, TMPDIR: folder }
  const child = spawn(process.execPath, [file], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  child.stdout.on('data', () => child.pid !== undefined && onOutput(child.pid))
  const [code, signal] = await new Promise<[number | null, string | null]>((done) =>
    child.once('close', (...how) => done(how)),
  )
  for (const pid of watched.pids()) await gone(pid)
  return { code, signal, left: readdirSync(folder), pids: watched.pids() }
}

const printing = `browser.print(html); setTimeout(() => console.log('printing'), 50)`

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s while printing ends the browser and removes its profile',
  { timeout: 60_000 },
  async (name) => {
    const end = await outside(printing, (pid) => process.kill(pid, name))
    expect(end).toMatchObject({ signal: name, left: [] })
    expect(end.pids.length).toBe(1)
  },
)

test('our process killed outright: the browser ends by itself', { timeout: 60_000 }, async () => {
  const end = await outside(printing, (pid) => process.kill(pid, 'SIGKILL'))
  expect(end.signal).toBe('SIGKILL')
})

test(
  'a browser never closed keeps no process alive, and goes with it',
  { timeout: 60_000 },
  async () => {
    const end = await outside(`await browser.print('<p>short')`, () => {})
    expect(end).toMatchObject({ code: 0, left: [] })
  },
)

test('process.exit at work leaves nothing behind', { timeout: 60_000 }, async () => {
  const end = await outside(`browser.print(html); process.exit(7)`, () => {})
  expect(end).toMatchObject({ code: 7, left: [] })
})
