import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { exportHtml, type HtmlOptions } from '../../src/export/html/export-html.js'
import { fileUrl } from './open-in-browser.js'
import { sampleDeck } from './sample-deck.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The address of a deck of twelve slides, two minutes and two sessions, three slides in steps. */
export function stageUrl(options: HtmlOptions = {}): string {
  const deck = sampleDeck(12)
  const steps = deck.slides.map((_, index) => (index >= 4 && index < 7 ? [0, 1] : []))
  const sessions = [
    { n: 1, first: 3, title: '新訳 <本編>' },
    { n: 2, first: 8, title: 'Security' },
  ]
  const seconds = deck.slides.map(() => 20)
  return fileUrl(exportHtml(deck, { seconds, sessions, minutes: 2, steps, ...options }))
}

/** A window at this address, ready; errors of its page fail the test that asks for `problems`. */
export async function openStage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  before: (context: BrowserContext) => Promise<void> = async () => {},
): Promise<{ context: BrowserContext; page: Page; problems: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    bypassCSP: true,
    ...options,
  })
  const problems: string[] = []
  context.on('console', (message) => problems.push(message.text()))
  context.on('weberror', (error) => problems.push(String(error.error())))
  await before(context)
  const page = await context.newPage()
  await page.goto(url)
  await page.waitForSelector('.jd-ready', { state: 'attached' })
  return { context, page, problems }
}

/** The speaker's window of this page. */
export async function openSpeaker(page: Page): Promise<Page> {
  const opening = page.waitForEvent('popup')
  await page.keyboard.press('p')
  const speaker = await opening
  await speaker.waitForSelector('.jd-paired', { state: 'attached' })
  return speaker
}

/** What `read` gives becomes what is expected; a busy machine may take its time. */
export const eventually = <T>(read: () => T): ReturnType<typeof expect.poll<T>> =>
  expect.poll(read, { timeout: 20_000 })

/** The slide that the window shows becomes this one, in this view. */
export async function expectAt(page: Page, n: number, view = 'slide'): Promise<void> {
  const state = (): Promise<unknown> =>
    page.evaluate(() => [
      document.documentElement.dataset['view'],
      document.querySelector<HTMLElement>('.jd-now')?.dataset['n'],
    ])
  await eventually(state).toEqual([view, String(n)])
}

/** What axe-core finds wrong with the page as it is, a line for each kind. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const results = await axe.run()
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
  })
}
