import { expect, test } from 'vitest'
import { launchViewer } from '../export/open-in-browser.js'
import { sampleDeck, serve } from './sample.js'

test('the page says that slides are being made, where that takes long, until they are there', async () => {
  const server = await serve()
  const browser = await launchViewer()
  try {
    server.publish('a', sampleDeck(['一', '二']))
    const page = await browser.newPage()
    await page.goto(server.urls[0] ?? '')
    await page.locator('#stage section').waitFor()
    const said = page.locator('#building')
    expect(await said.textContent()).toBe('')
    server.building('a')
    await said.getByText('スライドを作っています').waitFor()
    server.publish('a', sampleDeck(['一', '二', '三']))
    await page.locator('#strip .row').nth(2).waitFor()
    expect(await said.textContent()).toBe('')
  } finally {
    await browser.close()
    await server.close()
  }
})
