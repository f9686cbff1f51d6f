import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { HtmlDocument } from '../../src/browser/change-document.js'
import { openBrowser, type Browser } from '../../src/browser/open-browser.js'
import type { Page } from '../../src/browser/open-page.js'
import { startSession, type Started } from '../../src/browser/start-session.js'

const svg = (colour: string): string =>
  `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 4'%3E%3Cpath fill='${colour}' d='M0 0h4v4z'/%3E%3C/svg%3E`

function png(): string {
  const red = new PNG({ width: 2, height: 2 })
  red.data.fill(255)
  return `data:image/png;base64,${PNG.sync.write(red).toString('base64')}`
}

const start = (title: string): string =>
  `<!doctype html><html lang="ja"><head><title>${title}</title><style>
@page { size: 640px 360px; margin: 0 }
body { margin: 0 }
div { height: 360px; overflow: hidden; break-after: page }
div:last-child { break-after: auto }
.wave { background: url("${svg('teal')}") }
.wave::before { content: url("${svg('orange')}") }
</style></head><body>
`
const parts = (title: string, ...elements: string[]): string[] => [
  start(title),
  ...elements.map((element) => `${element}\n`),
  '</body></html>\n',
]
const slide = (text: string, attributes = ''): string =>
  `<div ${attributes}><h1>${text}</h1><ol><li>a<li>b</ol></div>`

const table = '<table><tr><th>c<th>d<tr><td>e<td>f</table>'

const [a, b, c, d] = ['A', 'B', 'C', 'D'].map((name) => slide(name)) as [
  string,
  string,
  string,
  string,
]
const same = [a, b, c]

/** What a page is changed into, one after another. */
const steps: [string, HtmlDocument][] = [
  ['first', parts('t', ...same)],
  ['one is another', parts('t', a, slide('B, changed'), c)],
  ['one more before all', parts('t', d, a, slide('B, changed'), c)],
  ['one more after all', parts('t', d, a, slide('B, changed'), c, d)],
  ['two equal ones, one goes', parts('t', d, d, c, d)],
  ['of equal ones another goes', parts('t', d, c, d)],
  ['all others', parts('t', slide('x'), slide('y'))],
  ['the same again', parts('t', slide('x'), slide('y'))],
  ['none', parts('t')],
  ['some again', parts('t', ...same)],
  ['a picture', parts('t', a, slide(`<img src="${png()}" width="99">`), c)],
  ['tables', parts('t', a, slide(table), b, slide(table), c)],
  ['one before them', parts('t', d, slide(table), b, slide(table), c)],
  ['one between them', parts('t', d, slide(table), a, slide(table), c)],
  ['one of them', parts('t', d, slide(table), a, slide(`${table}g`), c)],
  ['another one before them', parts('t', d, slide(`${table}h`), slide(table), a, slide(table), c)],
  ['pictures of its style', parts('t', a, b, slide('C', 'class="wave"'))],
  ['a picture of its own style', parts('t', a, b, slide('C', `style="background:url(${png()})"`))],
  ['two elements in one part', parts('t', a, `${b}${d}`, c)],
  ['after that', parts('t', a, `${b}${d}`, slide('C, changed'))],
  ['one that is not closed', parts('t', a, '<div><div><h1>B', c)],
  ['after that as well', parts('t', a, b, slide('C, changed'))],
  ['another start', parts('u', ...same)],
  ['a text', parts('u', a, c).join('')],
  ['parts again', parts('u', a, c)],
  ['a large one', parts('u', a, slide('large '.repeat(50_000)), c)],
  ['small again', parts('u', a, slide('😀</script>'), c)],
]

let browser: Browser
let session: Started
beforeAll(async () => {
  browser = await openBrowser()
  session = await startSession({ onNotice: () => {}, timeoutMs: 30_000 })
}, 60_000)
afterAll(async () => {
  session.end()
  await browser.close()
})

test('a document that was changed into prints as one that is written whole', async () => {
  const printed: Uint8Array[] = []
  for (const [, html] of steps) printed.push(await browser.print(html))
  for (const [index, [name, html]] of steps.entries()) {
    const whole = await browser.print(typeof html === 'string' ? html : html.join(''))
    expect([name, Buffer.compare(whole, printed[index] ?? Buffer.alloc(0))]).toEqual([name, 0])
  }
}, 60_000)

test('elements that stay the same are not written anew', async () => {
  const page = { width: 640, height: 360 }
  const inPage = async (shown: Page, expression: string): Promise<unknown> => {
    const answer = await shown.send('Runtime.evaluate', { expression, returnByValue: true })
    return (answer['result'] as { value?: unknown }).value
  }
  const { pages } = session
  await pages.use(parts('t', ...same), page, (shown) =>
    inPage(shown, 'for (const it of document.body.children) it.known = true'),
  )
  const known = 'Array.from(document.body.children, (it) => [it.innerText[0], it.known === true])'
  const seen = (html: HtmlDocument): Promise<unknown> =>
    pages.use(html, page, (shown) => inPage(shown, known))
  expect(await seen(parts('t', a, d, c))).toEqual([
    ['A', true],
    ['D', false],
    ['C', true],
  ])
  expect(await seen(parts('t', d, a, d, c))).toEqual([
    ['D', false],
    ['A', true],
    ['D', false],
    ['C', true],
  ])
  expect(await seen(parts('u', a))).toEqual([['A', false]])
})
