import {
  appendFileSync,
  closeSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inBrowser, seen } from './in-browser.js'
import { eventually, notes } from './watched.js'

const { start, show } = inBrowser()

/** How each of them saves: the steps that they take on the disk. */
const editors: Record<string, (path: string, text: string) => void> = {
  'vim: the old one becomes a backup, a new one is written': (path, text) => {
    writeFileSync(join(path, '..', '4913'), '')
    rmSync(join(path, '..', '4913'))
    renameSync(path, `${path}~`)
    writeFileSync(path, text)
    rmSync(`${path}~`)
  },
  'VS Code: the same file cut to nothing and written in pieces': (path, text) => {
    const file = openSync(path, 'r+')
    ftruncateSync(file, 0)
    const bytes = Buffer.from(text)
    const half = Math.floor(bytes.length / 2)
    writeSync(file, bytes.subarray(0, half))
    writeSync(file, bytes.subarray(half))
    closeSync(file)
  },
  'JetBrains: written beside it, the old one moved away, the new one moved in': (path, text) => {
    writeFileSync(`${path}___jb_tmp___`, text)
    renameSync(path, `${path}___jb_old___`)
    renameSync(`${path}___jb_tmp___`, path)
    rmSync(`${path}___jb_old___`)
  },
  'Emacs: a lock beside it, a backup, a new file': (path, text) => {
    const lock = join(path, '..', '.#a.txt')
    symlinkSync('someone@nowhere.1', lock)
    renameSync(path, `${path}~`)
    writeFileSync(path, text)
    rmSync(lock)
  },
  'gedit: a hidden file that is moved over it': (path, text) => {
    const hidden = join(path, '..', '.goutputstream-1')
    writeFileSync(hidden, text)
    renameSync(hidden, path)
  },
}

/** Notes whether the page ever says that something is wrong. */
const noteTrouble = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const over = document.querySelector('#over')
    const watch = new MutationObserver(() => {
      if (!over?.hasAttribute('hidden')) Object.assign(window, { trouble: true })
    })
    if (over) watch.observe(over, { attributes: true })
  })

const saves = ['一度目の保存', '二度目の保存', '三度目の保存']

test.each(Object.entries(editors))('%s', async (_, save) => {
  const it = await start({ 'notes/a.txt': notes('元の言葉') })
  const page = await show(it.url)
  await noteTrouble(page)
  for (const words of saves) {
    save(join(it.folder, 'notes/a.txt'), notes(words))
    await seen(page, words)
  }
  expect(await page.evaluate(() => Reflect.get(window, 'trouble'))).toBeUndefined()
  expect(await page.locator('#chooser').isVisible()).toBe(false)
})

test('one file that is named, saved by all of them in turn', async () => {
  const it = await start({ 'notes/a.txt': notes('元の言葉') }, { inputs: ['notes/a.txt'] })
  const page = await show(it.url)
  await noteTrouble(page)
  for (const [name, save] of Object.entries(editors)) {
    for (const words of saves) {
      save(join(it.folder, 'notes/a.txt'), notes(`${name} ${words}`))
      await seen(page, `${name} ${words}`)
    }
  }
  expect(await page.evaluate(() => Reflect.get(window, 'trouble'))).toBeUndefined()
})

test('a burst of saves is few builds, of which the last is shown', async () => {
  const it = await start({ 'notes/a.txt': notes('元の言葉') })
  const page = await show(it.url)
  await noteTrouble(page)
  const before = it.built.length
  for (let i = 1; i <= 1000; i++) it.write('notes/a.txt', notes(`${i}度目の保存`))
  await seen(page, '1000度目の保存')
  await it.idle()
  expect(it.built.length - before).toBeLessThan(100)
  expect(await page.evaluate(() => Reflect.get(window, 'trouble'))).toBeUndefined()
})

test('a file that grows while it is read is shown whole', async () => {
  const it = await start({ 'notes/a.txt': notes('元の言葉') })
  const page = await show(it.url)
  const more = (n: number): string => `  • 題${n}\n${`    • 長い中身${n}\n`.repeat(30)}`
  for (let n = 1; n <= 20; n++) appendFileSync(join(it.folder, 'notes/a.txt'), more(n))
  await page.locator('#strip .thumb[aria-label*="題20"]').first().waitFor()
})

test('a link to the notes follows what it leads to', async () => {
  const it = await start(
    { 'real/a.txt': notes('元の言葉'), 'notes/x.pdf': '' },
    { inputs: ['notes'] },
  )
  symlinkSync(join(it.folder, 'real/a.txt'), join(it.folder, 'notes/a.txt'))
  await eventually(() => it.built.length).toBeGreaterThan(0)
  const page = await show(it.url)
  it.write('real/a.txt', notes('先で書いた言葉'))
  await seen(page, '先で書いた言葉')
})
