/**
 * From a save to the new text on the screen, and to the files: `jaws-deck watch` in a real
 * Chromium, and marp-cli's watch beside it.
 *
 *     node bench/watch.mjs [slides=60] [edits=30] [--cli dist/cli.js]
 */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { browserPath } from './browser-path.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { cli: { type: 'string', default: 'dist/cli.js' } },
})
const [slides = 60, edits = 30] = positionals.map(Number)
const seed = readFileSync(new URL('../sessions/jaws-days-2017.txt', import.meta.url), 'utf8')

/** The seed's sessions again and again, each time under other titles, cut after so many slides. */
function notes(wanted) {
  const [event, ...sessions] = seed.split(/\n\n(?=\S.*\n\nhttp)/)
  const perSession = 70 / sessions.length
  const count = Math.max(1, Math.round(wanted / perSession))
  const chosen = Array.from({ length: count }, (_, i) => {
    const text = sessions[i % sessions.length] ?? ''
    return i < sessions.length ? text : `${Math.floor(i / sessions.length) + 1}回目 ${text}`
  })
  return [event, ...chosen].join('\n\n')
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
const told = (name, numbers) =>
  process.stdout.write(
    `${name.padEnd(44)} median ${Math.round(median(numbers))} ms  best ${Math.round(Math.min(...numbers))}  worst ${Math.round(Math.max(...numbers))}\n`,
  )

const folder = mkdtempSync(join(tmpdir(), 'jaws-deck-bench-'))
const source = join(folder, 'notes.txt')
const text = notes(slides)
const words = 'コスト: 開発3割、運用7割'
const edited = (token) => text.replace(words, `${words}\n    • ${token}`)
writeFileSync(source, text)
const children = []

/** Starts a program and waits until it says `ready`. */
async function start(args, ready, env = {}) {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  children.push(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (more) => (said += more))
  }
  while (!ready.test(said)) {
    if (child.exitCode !== null) throw new Error(said)
    await sleep(20)
  }
  return ready.exec(said)?.[0] ?? ''
}

/** Runs in the page: when the token was painted, ms since 1970. */
const painted = (token) =>
  new Promise((done) => {
    const stage = document.querySelector('#stage')
    const look = () => {
      if (!stage.textContent.includes(token)) return
      observer.disconnect()
      // A frame is on the screen when the next one begins.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => done(performance.timeOrigin + performance.now())),
      )
    }
    const observer = new MutationObserver(look)
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    look()
  })

async function benchPage() {
  const out = join(folder, 'out')
  const url = await start(
    [resolve(values.cli), 'watch', source, '--out', out, '--to', 'md', '--port', '0'],
    /http:\S+/,
  )
  const { executablePath, env } = await browserPath()
  const browser = await chromium.launch({ executablePath, env, chromiumSandbox: false })
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(url)
  await page.waitForSelector('#stage section')
  const count = await page.locator('#strip .row').count()
  const times = []
  for (let i = 0; i < edits + 3; i++) {
    const token = `書き換え${i}回目`
    const seen = page.evaluate(painted, token)
    await sleep(150)
    const saved = performance.timeOrigin + performance.now()
    writeFileSync(source, edited(token))
    const time = (await seen) - saved
    // The first ones warm the engine.
    if (i >= 3) times.push(time)
  }
  told(`${count} slides: save -> painted`, times)
  await browser.close()
}

/** When the file was last written, once nothing writes it any more: some write twice for a save. */
async function settled(path) {
  for (let last = -1; ;) {
    const now = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? -1
    if (now > 0 && now === last) return now
    last = now
    await sleep(1500)
  }
}

/** From a save to the file written anew. */
async function benchFile(name, path, change) {
  const times = []
  for (let i = 0; i < Math.min(edits, 12) + 2; i++) {
    const before = await settled(path)
    const saved = performance.now()
    change(`書き換え${i}回`)
    while (statSync(path, { throwIfNoEntry: false })?.mtimeMs === before) await sleep(4)
    if (i >= 2) times.push(performance.now() - saved)
  }
  told(name, times)
}

async function benchPdf() {
  const out = join(folder, 'pdf')
  await start(
    [resolve(values.cli), 'watch', source, '--out', out, '--to', 'pdf', '--port', '0'],
    /http:\S+/,
  )
  const path = join(out, 'notes.pdf')
  while (!statSync(path, { throwIfNoEntry: false })) await sleep(50)
  await benchFile('save -> PDF written', path, (token) => writeFileSync(source, edited(token)))
}

/** marp-cli's own watch, on the same slides. */
async function benchMarp(suffix, args) {
  const markdown = join(folder, 'out', 'notes.md')
  const marp = readFileSync(markdown, 'utf8').replace(/^theme: .*$/m, 'theme: default')
  const own = join(folder, `marp-${suffix}`)
  mkdirSync(own)
  const deck = join(own, 'deck.md')
  writeFileSync(deck, marp)
  const cli = new URL('../node_modules/@marp-team/marp-cli/marp-cli.js', import.meta.url).pathname
  const { executablePath, env } = await browserPath()
  await start([cli, '--no-stdin', '--no-config-file', ...args, '-w', deck], /start watching/i, {
    ...env,
    CHROME_PATH: executablePath,
    CHROME_NO_SANDBOX: '1',
  })
  await benchFile(
    `marp-cli: save -> ${suffix.toUpperCase()} written`,
    join(own, `deck.${suffix}`),
    (token) => writeFileSync(deck, marp.replace(words, `${words}${token}`)),
  )
}

try {
  process.stdout.write(`${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)}\n`)
  await benchPage()
  children.at(-1)?.kill('SIGTERM')
  await benchPdf()
  children.at(-1)?.kill('SIGTERM')
  await benchMarp('html', [])
  children.at(-1)?.kill('SIGTERM')
  await benchMarp('pdf', ['--pdf'])
} finally {
  for (const child of children) child.kill('SIGTERM')
  await sleep(500)
  // marp-cli's watch of a PDF does not always end by the first.
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
}
