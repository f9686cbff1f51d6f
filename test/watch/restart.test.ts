import { join } from 'node:path'
import { expect, test } from 'vitest'
import { watch } from '../../src/pipeline/watch/watch.js'
import { launchViewer } from '../export/open-in-browser.js'
import { notes, watched } from './watched.js'

test('a watch that is started again has the same address, and an open tab goes on by itself', async () => {
  const first = await watched({ 'notes/a.txt': notes('前の言葉') }, { port: undefined })
  const browser = await launchViewer()
  try {
    const page = await browser.newPage()
    await page.goto(first.url)
    await page.locator('#stage section').waitFor()
    await page.evaluate(() => Object.assign(window, { same: true }))
    await first.close()
    await page.locator('#lost').waitFor()
    expect(await page.locator('#lost').textContent()).toContain('同じ watch をまた始めると')
    first.write('notes/a.txt', notes('後の言葉'))
    const again = await watch({
      inputs: [join(first.folder, 'notes')],
      out: join(first.folder, 'out'),
      formats: [],
      host: '127.0.0.1',
      messages: 'ja',
    })
    try {
      expect(again.url).toBe(first.url)
      await page.locator('#lost').waitFor({ state: 'hidden' })
      await page.keyboard.press('End')
      await page.locator('#source-tab').click()
      await page.locator('#source-panel').getByText('後の言葉').waitFor()
      expect(await page.evaluate(() => Reflect.get(window, 'same'))).toBe(true)
    } finally {
      await again.close()
    }
  } finally {
    await browser.close()
  }
})
