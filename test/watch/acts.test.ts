import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { current, inBrowser, seen } from './in-browser.js'
import { eventually, notes } from './watched.js'

const { start, show } = inBrowser()

/** An editor that writes down what it is asked to open. */
function fakeEditor(): { command: string; opened: () => string } {
  const folder = mkdtempSync(join(tmpdir(), 'jaws-deck-editor-'))
  const command = join(folder, 'code')
  const log = join(folder, 'opened')
  writeFileSync(command, `#!/bin/sh\nprintf '%s\\n' "$@" > '${log}'\n`)
  chmodSync(command, 0o755)
  return { command, opened: () => (existsSync(log) ? readFileSync(log, 'utf8') : '') }
}

describe('the editor', () => {
  test('is opened at the place of a message, which shows its slide', async () => {
    const editor = fakeEditor()
    const it = await start(
      { 'notes/a.txt': notes('AWS Aurola の言葉') },
      { editor: editor.command },
    )
    const page = await show(it.url)
    await page.locator('#messages .place').first().click()
    await eventually(editor.opened).toMatch(/notes\/a\.txt:18:\d+\n/)
    await seen(page, 'Aurola')
  })

  test('and at the line of a slide, or of the source', async () => {
    const editor = fakeEditor()
    const it = await start({ 'notes/a.txt': notes('言葉') }, { editor: editor.command })
    const page = await show(it.url)
    await page.keyboard.press('End')
    await page.locator('#source-tab').click()
    await page.locator('#source-panel button.n', { hasText: /^16$/ }).click()
    await eventually(editor.opened).toMatch(/notes\/a\.txt:16:1\n/)
  })

  test('may be a link that the browser opens, with the whole path', async () => {
    const it = await start({ 'notes/a.txt': notes('言葉') }, { editor: 'vscode' })
    const page = await show(it.url)
    const answer = await page.evaluate(
      async (file) => {
        const asked = new URLSearchParams({ file, line: '7', column: '3' })
        return (await fetch(`act/open?${asked}`, { method: 'POST' })).json()
      },
      join(it.folder, 'notes/a.txt'),
    )
    expect(answer).toEqual({ done: true, link: `vscode://file${it.folder}/notes/a.txt:7:3` })
  })

  test('is opened for no other file, and for no other page', async () => {
    const editor = fakeEditor()
    const it = await start({ 'notes/a.txt': notes('言葉') }, { editor: editor.command })
    const { origin } = new URL(it.url)
    const ask = (file: string, headers: Record<string, string>) =>
      fetch(`${it.url}act/open?file=${encodeURIComponent(file)}`, { method: 'POST', headers })
    const own = join(it.folder, 'notes/a.txt')
    expect(await (await ask('/etc/passwd', { origin })).json()).toEqual({ done: false })
    expect((await ask(own, { origin: 'http://evil.example' })).status).toBe(403)
    expect((await ask(own, {})).status).toBe(403)
    expect((await fetch(`${it.url}act/open?file=${own}`)).status).toBe(405)
    expect(editor.opened()).toBe('')
  })
})

describe('a slide', () => {
  const cards = `# 会\n\n## 話\n\n### 題\n\n- 甲\n  - 一つ\n- 乙\n  - 二つ\n- 丙\n  - 三つ\n\n### 次の題\n\n- 甲\n- 乙\n`

  test('gets the layout that is chosen, by a mark on its line, and loses it again', async () => {
    const it = await start({ 'notes/a.md': cards })
    const page = await show(it.url)
    const path = join(it.folder, 'notes/a.md')
    await page.locator('.thumb[aria-label$=": 次の題"]').click()
    await page.locator('#choose').click()
    const names = page.locator('#choices .choice')
    await names.first().waitFor()
    const told = await names.allTextContents()
    expect(told.join()).not.toMatch(/[a-z]/)
    await names.filter({ hasText: /^箇条書き$/ }).click()
    await eventually(() => readFileSync(path, 'utf8')).toBe(
      cards.replace('### 次の題', '### 次の題 #layout:bullets'),
    )
    await eventually(() => page.locator('#choose').textContent()).toBe('箇条書き')
    await page.locator('#choose').click()
    await names.filter({ hasText: '自動' }).click()
    await eventually(() => readFileSync(path, 'utf8')).toBe(cards)
  })

  test('is moved to the notes, and nothing else of the file changes', async () => {
    const text = `\ufeff${notes('言葉').replaceAll('\n', '\r\n')}`
    const it = await start({ 'notes/a.txt': text })
    const page = await show(it.url)
    await page.locator('.thumb[aria-label$=": 一つ目の題"]').click()
    await page.locator('#choose').click()
    await page.locator('#choices .choice', { hasText: 'ノートに移す' }).click()
    await eventually(() => readFileSync(join(it.folder, 'notes/a.txt'), 'utf8')).toBe(
      text.replace('一つ目の題', '一つ目の題 #notes'),
    )
  })

  test('of notes that are not UTF-8 says what to write instead', async () => {
    const it = await start({ 'notes/a.txt': notes('言葉') })
    const page = await show(it.url)
    await page.locator('.thumb[aria-label$=": 一つ目の題"]').click()
    writeFileSync(join(it.folder, 'notes/a.txt'), Buffer.from([0x8a, 0xc0, 0x0a, 0xff]))
    await page.locator('#choose').click()
    await page.locator('#choices .choice', { hasText: '配布資料に移す' }).click()
    await page.locator('#toast.shown').waitFor()
    expect(await page.locator('#toast').textContent()).toMatch(/#handout/)
  })

  test('is shown by a click on one of its lines in the source', async () => {
    const it = await start({ 'notes/a.txt': notes('言葉') })
    const page = await show(it.url)
    await page.locator('#source-tab').click()
    await page.locator('#source-panel .line[data-line="16"] .raw').click()
    await seen(page, '三つ目の中身')
    expect(await current(page).count()).toBe(1)
  })
})

describe('the page', () => {
  test('gives every format, those with no button of their own by a menu', async () => {
    const it = await start({ 'notes/a.txt': notes('言葉') })
    const page = await show(it.url)
    await page.locator('#more').click()
    expect(await page.locator('#more-menu .choice').count()).toBe(4)
    const download = page.waitForEvent('download')
    await page.locator('[data-export=md]').click()
    expect((await download).suggestedFilename()).toBe('a.md')
  })

  test('folds its messages away, and keeps them so over a reload', async () => {
    const it = await start({ 'notes/a.txt': notes('AWS Aurola の言葉') })
    const page = await show(it.url)
    const list = page.locator('#messages')
    await list.waitFor()
    await page.getByRole('button', { name: 'メッセージをたたむ' }).click()
    await list.waitFor({ state: 'hidden' })
    expect(await page.locator('#count-warning').textContent()).toBe('1')
    const box = await page.locator('#count-warning').boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1440 - 8)
    await page.reload()
    await page.getByRole('button', { name: 'メッセージを開く' }).click()
    await list.waitFor()
  })

  test('says of a theme that breaks that it is the theme', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'jaws-deck-theme-')), 'own.css')
    writeFileSync(path, '/* @theme own */\nsection { width: 1280px; height: 720px }\n')
    const it = await start({ 'notes/a.txt': notes('言葉') }, { theme: path })
    const page = await show(it.url)
    writeFileSync(path, 'section {}\n')
    await page.locator('#over').waitFor()
    expect(await page.locator('#over .stale').textContent()).toContain('テーマを使えません')
  })
})
