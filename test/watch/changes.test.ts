import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { inBrowser, seen } from './in-browser.js'
import { eventually, notes } from './watched.js'

const { start, show } = inBrowser()

/** A picture of one colour. */
function picture(red: number): Buffer {
  const png = new PNG({ width: 64, height: 48 })
  for (let at = 0; at < png.data.length; at += 4) png.data.set([red, 0, 0, 255], at)
  return PNG.sync.write(png)
}

test('front matter: another title, language and theme are shown as they are written', async () => {
  const matter = (text: string) => `---\n${text}\n---\n\n# 題\n\n## 話\n\n- 言葉\n`
  const files = { 'notes/a.md': matter('title: 最初の名') }
  const it = await start(files, { theme: undefined })
  const page = await show(it.url)
  await eventually(() => page.title()).toBe('最初の名')
  const face = () => page.locator('#deck-css').textContent()
  const before = await face()
  it.write('notes/a.md', matter('title: 次の名\ntheme: plain'))
  await eventually(() => page.title()).toBe('次の名')
  await eventually(face).not.toBe(before)
  it.write('notes/a.md', matter('title: 次の名'))
  await eventually(face).toBe(before)
})

test('a picture that is changed, removed and put back is seen', async () => {
  const it = await start({ 'notes/a.md': '# 会\n\n## 話\n\n![図](pic.png)\n' })
  const path = join(it.folder, 'notes/pic.png')
  writeFileSync(path, picture(10))
  const page = await show(it.url)
  await page.keyboard.press('End')
  const shown = () =>
    page.locator('#strip img').evaluateAll((all) => all.map((one) => one.getAttribute('src')))
  const has = (red: number) => `data:image/png;base64,${picture(red).toString('base64')}`
  await eventually(shown).toContain(has(10))
  writeFileSync(path, picture(200))
  await eventually(shown).toContain(has(200))
  rmSync(path)
  await eventually(shown).not.toContain(has(200))
  await page.locator('#messages').getByText('pic.png').first().waitFor()
  writeFileSync(path, picture(30))
  await eventually(shown).toContain(has(30))
})

test('a picture outside of the notes, and a link that leads there, are never sent', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'jaws-deck-outside-'))
  writeFileSync(join(outside, 'secret.png'), picture(99))
  const secret = picture(99).toString('base64')
  const it = await start({
    'notes/a.md': `# 会\n\n## 話\n\n![一](link.png)\n\n![二](${outside}/secret.png)\n\n![三](../secret.png)\n`,
    'secret.png': '',
  })
  writeFileSync(join(it.folder, 'secret.png'), picture(99))
  symlinkSync(join(outside, 'secret.png'), join(it.folder, 'notes/link.png'))
  const page = await show(it.url)
  it.write('notes/b.md', '# 別\n')
  await page.keyboard.press('End')
  await eventually(() => page.locator('#messages .message').count()).toBeGreaterThan(2)
  expect(await page.content()).not.toContain(secret)
  for (const name of ['link.png', 'secret.png', 'a.md', '../secret.png']) {
    const answer = await page.request.get(new URL(name, it.url).href)
    expect([name, answer.status()]).toEqual([name, 404])
  }
})

test('a theme file that goes leaves the last, and is taken when it is back', async () => {
  const theme = join(mkdtempSync(join(tmpdir(), 'jaws-deck-theme-')), 'own.css')
  const css = (color: string) =>
    `/* @theme own */\nsection { width: 1280px; height: 720px; padding: 80px; color: ${color} }\n`
  writeFileSync(theme, css('rgb(1, 2, 3)'))
  const it = await start({ 'notes/a.txt': notes('言葉') }, { theme })
  const page = await show(it.url)
  const color = () =>
    page.locator('#stage section').evaluate((section) => getComputedStyle(section).color)
  rmSync(theme)
  await page.locator('#over').waitFor()
  expect(await color()).toBe('rgb(1, 2, 3)')
  it.write('notes/a.txt', notes('それでも書いた'))
  await seen(page, 'それでも書いた')
  writeFileSync(theme, css('rgb(4, 5, 6)'))
  await eventually(color).toBe('rgb(4, 5, 6)')
  await page.locator('#over').waitFor({ state: 'hidden' })
})
