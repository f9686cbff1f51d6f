import { createServer, type Server } from 'node:http'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { pathToFileURL } from 'node:url'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { catalogueOf } from '../../src/messages/catalogue.js'
import { openBrowser, type Browser } from '../../src/browser/open-browser.js'
import { subsetFonts } from '../../src/typeset/subset-fonts.js'
import { readPdf } from './read-pdf.js'

let browser: Browser
const notices: string[] = []
beforeAll(async () => {
  browser = await openBrowser({ onNotice: (say) => notices.push(say(catalogueOf())) })
}, 60_000)
afterAll(() => browser.close())

const page = (body: string): string =>
  `<!doctype html><html lang="ja"><head><title>題名</title><style>@page{size:1280px 720px;margin:0}</style></head><body>${body}</body></html>`
const chapters = page(
  ['A', 'B', 'C']
    .map(
      (n) =>
        `<section style="break-after:page" id="s${n}"><h1>章${n}</h1><a href="#sA">戻る</a></section>`,
    )
    .join(''),
)

test('one browser a process', async () => {
  expect(await openBrowser()).toBe(browser)
})

test('as root, the missing sandbox is said once', () => {
  const root = process.platform === 'linux' && process.getuid?.() === 0
  expect(notices.filter((notice) => notice.includes('sandbox')).length).toBe(root ? 1 : 0)
})

test('PDF: title, language, tags, bookmarks, page size, text', async () => {
  // A machine need not have a font with these characters.
  const faces = await subsetFonts([{ weight: 700, text: '章ABC' }], 'truetype')
  const style = `<style>${faces}h1{font-family:"Noto Sans JP"}</style>`
  const pdf = await readPdf(await browser.print(chapters.replace('<body>', `<body>${style}`)))
  expect(pdf.pages.map((text) => text.slice(0, 2))).toEqual(['章A', '章B', '章C'])
  expect(pdf).toMatchObject({ outline: ['章A', '章B', '章C'], lang: 'ja', tagged: true })
  expect(pdf.info).toMatchObject({ Title: '題名', Creator: 'jaws-deck' })
})

test(
  'the same document gives the same bytes, in one browser and in another',
  { timeout: 60_000 },
  async () => {
    const first = await browser.print(chapters)
    const again = await browser.print(chapters)
    await browser.close()
    browser = await openBrowser()
    const fresh = await browser.print(chapters)
    expect(Buffer.compare(first, again)).toBe(0)
    expect(Buffer.compare(first, fresh)).toBe(0)
  },
)

test('several documents at once do not mix', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const pdfs = await Promise.all(names.map((name) => browser.print(page(`doc-${name}`))))
  const texts = await Promise.all(pdfs.map(async (pdf) => (await readPdf(pdf)).pages.join('')))
  expect(texts).toEqual(names.map((name) => `doc-${name}`))
})

test('pictures: each its own part, at the scale asked for', async () => {
  const colours = ['ff0000', '00ff00', '0000ff', 'ffff00']
  const html = page(
    `<style>body{margin:0}</style>${colours.map((colour) => `<div style="height:100px;background:#${colour}"></div>`).join('')}`,
  )
  const clips = colours.map((_, index) => ({ x: 0, y: index * 100, width: 200, height: 100 }))
  const shots = await browser.screenshots(html, { width: 200, height: 100, scale: 2, clips })
  const bySelector = await browser.screenshots(html, {
    width: 200,
    height: 100,
    scale: 2,
    selector: 'div',
  })
  const read = shots.map((shot) => PNG.sync.read(Buffer.from(shot)))
  expect(read.map(({ width, height }) => [width, height])).toEqual(colours.map(() => [400, 200]))
  expect(read.map(({ data }) => data.subarray(0, 3).toString('hex'))).toEqual(colours)
  expect(
    bySelector.map((shot) =>
      Buffer.from(shot).equals(Buffer.from(shots[bySelector.indexOf(shot)] ?? [])),
    ),
  ).toEqual(colours.map(() => true))
})

test(
  'a document of more than 20 MB, and its pictures, are there when it is printed',
  { timeout: 60_000 },
  async () => {
    const red = new PNG({ width: 1, height: 1 })
    red.data.set([255, 0, 0, 255])
    const url = `data:image/png;base64,${PNG.sync.write(red).toString('base64')}`
    const html = page(
      `<!--${'x'.repeat(21_000_000)}--><img width="50" height="50" src="${url}" style="position:absolute;top:0;left:0">`,
    )
    const [shot] = await browser.screenshots(html, {
      width: 100,
      height: 100,
      clips: [{ x: 0, y: 0, width: 50, height: 50 }],
    })
    expect(
      PNG.sync
        .read(Buffer.from(shot ?? []))
        .data.subarray(0, 3)
        .toString('hex'),
    ).toBe('ff0000')
  },
)

test("evaluate returns JSON; an exception of the page is its own, not the browser's", async () => {
  expect(await browser.evaluate<string>(chapters, '() => document.title')).toBe('題名')
  const thrown = browser.evaluate(chapters, '() => { throw new Error("mine") }')
  await expect(thrown).rejects.toMatchObject({ code: 'PAGE' })
  await expect(thrown).rejects.toThrow('mine')
})

let server: Server
const asked: string[] = []
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(String(request.url))
    response.end('ok')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})
afterAll(() => server.close())

test('the network is off: no request leaves, no file is read', async () => {
  const { port } = server.address() as AddressInfo
  const host = `http://127.0.0.1:${port}`
  const secret = join(mkdtempSync(join(tmpdir(), 'secret-')), 'secret.svg')
  writeFileSync(secret, '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>')
  const html =
    page(`<img id="remote" src="${host}/image.png"><img id="local" src="${pathToFileURL(secret).href}">
    <link rel="stylesheet" href="${host}/style.css"><iframe src="${host}/frame"></iframe>
    <style>@import url(${host}/import.css); p { background: url(${host}/background.png) }</style><p>text</p>
    <script src="${host}/script.js"></script>`)
  const tries = `async () => {
    const fetched = await fetch('${host}/fetch').then(() => 'fetched', () => 'refused')
    const socket = await new Promise((done) => {
      const it = new WebSocket('ws://127.0.0.1:${port}/socket')
      it.onopen = () => done('open'); it.onerror = () => done('refused')
    })
    return [fetched, socket, document.querySelector('#remote').naturalWidth, document.querySelector('#local').naturalWidth]
  }`
  expect(await browser.evaluate(html, tries)).toEqual(['refused', 'refused', 0, 0])
  await browser.print(html)
  expect(asked).toEqual([])
})

test('scripts of a printed document do not run', async () => {
  const html = page('<p id="p">still</p><script>p.textContent = "ran"</script>')
  expect((await readPdf(await browser.print(html))).pages).toEqual(['still'])
})

test('a page used again shows nothing of the document before it', async () => {
  const other = page('<style>p{color:red;letter-spacing:9px}</style><p>別の文書</p>')
  const shot = { width: 300, height: 200, clips: [{ x: 0, y: 0, width: 300, height: 200 }] }
  const first = await browser.print(chapters)
  const [picture] = await browser.screenshots(chapters, shot)
  await browser.print(other)
  await browser.screenshots(other, shot)
  expect(Buffer.compare(await browser.print(chapters), first)).toBe(0)
  expect((await browser.screenshots(chapters, shot))[0]).toEqual(picture)
})
