import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportHtml } from '../../src/export/html/export-html.js'
import { viewerPanels } from '../../src/export/html/viewer-panels.js'
import { viewerScript } from '../../src/export/html/viewer-script.js'
import { viewerStyle } from '../../src/export/html/viewer-style.js'
import { viewerWords } from '../../src/export/html/viewer-words.js'
import { readPdf } from '../browser/read-pdf.js'
import { fileUrl, launchViewer } from './open-in-browser.js'
import { sampleDeck } from './sample-deck.js'

const deck = sampleDeck(6)
const html = exportHtml(deck, { seconds: [10, 20, 30, 40, 50, 60] })
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
beforeAll(async () => {
  browser = await launchViewer()
}, 60_000)
afterAll(() => browser.close())

test('one file: nothing is asked of anywhere, the mark of ours is in it', () => {
  expect(html).toContain('<meta name="generator" content="jaws-deck">')
  expect(html).toContain('<html lang="ja">')
  expect(html).toContain('<title>題名 &amp; &lt;deck&gt;</title>')
  // The script asks for nothing: its page's policy forbids it, and a test of the viewer sees it.
  const still = html.replace(/<script>[^]*?<\/script>/, '')
  expect(still).not.toMatch(
    /<(?:link(?! rel="icon" href="data:)|iframe|script src)|url\((?!data:|#)/i,
  )
  expect(exportHtml(deck, { seconds: [10, 20, 30, 40, 50, 60] })).toBe(html)
})

test('the viewer is small, in either language', () => {
  for (const lang of ['ja', 'en']) {
    const words = viewerWords(lang)
    const viewer = viewerScript(words) + viewerStyle(1280, 720) + viewerPanels(words)
    expect(Buffer.byteLength(viewer)).toBeLessThan(70_000)
  }
})

test('all text is in the document in order: each slide, then its notes', () => {
  const text = html.slice(html.indexOf('<body>')).replace(/<[^>]*>/g, ' ')
  const places = deck.slides.flatMap((_, index) => {
    const n = index + 1
    const body = text.indexOf(`text-${n} `)
    return index % 2 === 0 ? [body, text.indexOf(`ノート${n}:`)] : [body]
  })
  expect(places.every((place) => place > 0)).toBe(true)
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

test('a script from the deck does not run, nor what its style or title smuggles', async () => {
  const page = await browser.newPage()
  const evil = structuredClone(deck)
  evil.title = '</title><script>window.bad = 1</script>'
  evil.css += '/* </style><script>window.bad = 2</script> */'
  evil.slides[0] = {
    id: '"><script>window.bad = 3</script>',
    html: `${deck.slides[0]?.html}<script>window.bad = 4</script><img src="x:" onerror="window.bad = 5">`,
    notes: '</aside><script>window.bad = 6</script>',
  }
  await page.goto(fileUrl(exportHtml(evil)))
  expect(await page.evaluate(() => 'bad' in window)).toBe(false)
  expect(await page.title()).toBe(evil.title)
  expect(await page.locator('.jd-ready').count()).toBe(1)
  await page.close()
})

test('printed from any view it gives one page a slide', async () => {
  const page = await browser.newPage()
  for (const [address, key] of [
    ['', 'End'],
    ['', 'o'],
    ['#p3', 'ArrowRight'],
  ] as const) {
    await page.goto('about:blank')
    await page.goto(fileUrl(html) + address)
    await page.keyboard.press(key)
    const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))
    expect(pdf.pages.map((text) => /text-\d+/.exec(text)?.[0])).toEqual(
      deck.slides.map((_, index) => `text-${index + 1}`),
    )
  }
  await page.close()
})

test.each(['', 'o', 'p'])('axe finds nothing (view %j)', { timeout: 30_000 }, async (view) => {
  const context = await browser.newContext({ bypassCSP: true })
  const page = await context.newPage()
  await page.goto(fileUrl(html) + (view === 'p' ? '#p2' : ''))
  await page.mouse.move(10, 10)
  if (view === 'o') await page.keyboard.press('o')
  await page.evaluate(axe)
  const violations = await page.evaluate(async () => {
    const { violations } = await (
      window as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
    ).axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  })
  expect(violations).toEqual([])
  await context.close()
})
