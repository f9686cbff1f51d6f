/**
 * Save after save with the page open, and then: is the memory what it was, is the last state on the
 * screen and on the disk that of a fresh start, and is nothing left when it ends?
 *
 *     node bench/soak.mjs [saves=1000] [--lines all] [--cli dist/cli.js]
 *
 * Ends with 1 when something is not so. Every tenth of the saves is told of with the memory of the
 * program and of its browser.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { browserPath } from './browser-path.mjs'
import { family, living, runCli, start, stop } from './processes.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { cli: { type: 'string', default: 'dist/cli.js' }, lines: { type: 'string' } },
})
const saves = Number(positionals[0] ?? 1000)
const cli = resolve(values.cli)
const seed = readFileSync(new URL('../sessions/jaws-days-2017.txt', import.meta.url), 'utf8')

const folder = mkdtempSync(join(tmpdir(), 'jaws-deck-soak-'))
const source = join(folder, 'notes.txt')
const temporary = join(folder, 'tmp')
mkdirSync(temporary)
const formats = ['html', 'md', 'pdf', 'pptx']
const failures = []
const say = (line) => process.stdout.write(`${line}\n`)
const check = (name, right, more = '') => {
  say(`${right ? 'ok  ' : 'FAIL'} ${name}${more && ` ${more}`}`)
  if (!right) failures.push(name)
}

const words = 'コスト: 開発3割、運用7割'
const token = (i) => `保存${i}回目`
// A shorter source where only the way is looked at, not the length.
const lines = seed.split('\n').slice(0, Number(values.lines ?? Infinity))
const first = lines.findIndex((line) => line.includes(words)) + 1
const later = lines.flatMap((line, index) =>
  index > first + 10 && /^\s+•/.test(line) ? [index] : [],
)

/** The notes at a save: new words at one place, and another line changed, taken out or put in. */
function textAt(i) {
  const text = [...lines]
  const at = later[(i * 7) % later.length] ?? first
  if (i % 3 === 0) text[at] += ` ${i}`
  else if (i % 3 === 1)
    text.splice(at, 0, `  • 途中の題${i % 50}`, `    • 髙橋さんと𠮷野家 ${i % 50}`)
  else text.splice(at, 1)
  text.splice(first, 0, `    • ${token(i)}`)
  return text.join('\n')
}

/** Runs in the page: resolves when the words are on the screen. */
const shown = (text) =>
  new Promise((done) => {
    const stage = document.querySelector('#stage')
    const look = () => {
      if (!stage.textContent.includes(text)) return
      observer.disconnect()
      requestAnimationFrame(() => done(undefined))
    }
    const observer = new MutationObserver(look)
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    look()
  })

/** All that a page shows, slide after slide: text, pictures and labels. */
async function stateOf(page) {
  await page.keyboard.press('Home')
  const total = await page.locator('#strip .row').count()
  const slides = []
  for (let n = 1; n <= total; n++) {
    await page.waitForFunction((at) => document.querySelector('#page').textContent === at, `${n}`)
    const parts = ['#stage', '#notes-panel', '.controls', '#messages']
    const html = await page.evaluate(
      (all) => all.map((part) => document.querySelector(part).innerHTML),
      parts,
    )
    const picture = await page.locator('#stage').screenshot()
    // An attribute that went and came back stands behind the others.
    const tags = html.map((text) =>
      text.replaceAll(/(<[^>]*) hidden=""([^>]*)>/g, '$1$2 hidden="">'),
    )
    slides.push([...tags, picture.toString('base64')].join('\n'))
    await page.keyboard.press('ArrowRight')
  }
  const rest = ['.bar', '#strip .row .number', '#strip .row button', '#strip .head']
  const around = await page.evaluate(
    (all) =>
      all.flatMap((part) =>
        [...document.querySelectorAll(part)].map(
          (it) => `${it.textContent} ${it.getAttribute('aria-label')}`,
        ),
      ),
    rest,
  )
  return [...slides, ...around]
}

async function openPage(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(url)
  await page.waitForSelector('#stage section')
  return page
}

/** Waits until the files are those of a build from nothing; gives the names of those that are not. */
async function differing(out, fresh) {
  const names = readdirSync(fresh)
  for (let tries = 0; ; tries++) {
    const wrong = names.filter((name) => {
      try {
        return !readFileSync(join(out, name)).equals(readFileSync(join(fresh, name)))
      } catch {
        return true
      }
    })
    if (wrong.length === 0 || tries === 240) return { wrong, names }
    await sleep(500)
  }
}

async function save(page, watching) {
  const memory = []
  const every = Math.max(1, Math.floor(saves / 10))
  for (let i = 1; i <= saves; i++) {
    // Of ten saves three come at once, as from an editor that writes as one types.
    const seen = i % 10 < 7 || i === saves ? page.evaluate(shown, token(i)) : undefined
    writeFileSync(source, textAt(i))
    await seen
    if (i % every !== 0) continue
    const tree = family(watching.pid)
    const own = tree.find(({ pid }) => pid === watching.pid)?.rss ?? 0
    const others = tree.reduce((sum, { rss }) => sum + rss, 0) - own
    memory.push(own)
    const mb = (kb) => `${Math.round(kb / 1024)} MB`
    say(`${i} saves: program ${mb(own)}, its browser ${mb(others)} in ${tree.length - 1} processes`)
  }
  return memory
}

async function soak(browser) {
  const out = join(folder, 'out')
  const env = { TMPDIR: temporary }
  const args = [cli, 'watch', source, '--to', formats.join(','), '--port', '0', '--out', out]
  writeFileSync(source, textAt(0))
  const watching = await start(args, /http:\S+/, env)
  const page = await openPage(browser, watching.said)
  const memory = await save(page, watching)
  // The first tenth fills the memories; from then on nothing may be added.
  const [early, late] = [memory[1] ?? 0, Math.min(...memory.slice(-3))]
  if (saves >= 500) check('memory flat', late < early * 1.15, `${early} kB -> ${late} kB`)

  const fresh = join(folder, 'fresh')
  await runCli([cli, 'build', source, '--to', formats.join(','), '--out', fresh])
  const { wrong, names } = await differing(out, fresh)
  check(
    'on disk as of a fresh build, byte for byte',
    wrong.length === 0,
    wrong.join(' ') || names.join(' '),
  )

  const other = await start(
    [cli, 'watch', source, '--to', 'md', '--port', '0', '--out', join(folder, 'other')],
    /http:\S+/,
  )
  const again = await openPage(browser, other.said)
  const [kept, made] = [await stateOf(page), await stateOf(again)]
  const unlike = made.findIndex((part, index) => part !== kept[index])
  const same = unlike < 0 && made.length === kept.length
  check(
    'on screen as on a fresh page',
    same,
    `${made.length} parts${same ? '' : `, not ${unlike + 1}`}`,
  )
  await stop(other)

  const tree = family(watching.pid)
  const code = await stop(watching, 'SIGINT')
  check('ended by Ctrl-C', code === 130, `exit ${code}`)
  const left = living(tree.map(({ pid }) => pid))
  check('no process left', left.length === 0, `of ${tree.length}`)
  check('no temporary file left', readdirSync(temporary).length === 0)
  check(
    'nothing but its outputs',
    readdirSync(out).join() === names.join(),
    readdirSync(out).join(' '),
  )
}

const { executablePath, env } = await browserPath()
const browser = await chromium.launch({ executablePath, env, chromiumSandbox: false })
try {
  await soak(browser)
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = failures.length > 0 ? 1 : 0
