import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { renderFinishedMarkdown } from '../../src/render/render-finished-markdown.js'
import { subsetFonts } from '../../src/typeset/subset-fonts.js'
import { launchViewer } from '../export/open-in-browser.js'

let browser: Browser
beforeAll(async () => {
  browser = await launchViewer()
})
afterAll(() => browser.close())

const theme = '/* @theme own */ section { width: 1280px; height: 720px; font-size: 60px }'
const rendered = (markdown: string): { html: string; css: string } => {
  const front = '---\nmarp: true\ntheme: own\n---\n'
  const { slides, css } = renderFinishedMarkdown(front + markdown, theme, new Map())
  return { html: slides.map((slide) => slide.html).join(''), css }
}

test('phrases are marked in titles, paragraphs and lists, across what is strong or a link', () => {
  const { html } = rendered(
    '# 道具を**使いこなす方法**\n\n- 短い[話をして](https://example.com)みる\n\n文を`書く と`読む',
  )
  expect(html).toMatch(/<h1[^>]* data-phrases="">道具を<strong><wbr>使いこなす方法<\/strong>/)
  expect(html).toMatch(/<li data-phrases="">短い<a [^>]*><wbr>話を<wbr>して<\/a>みる/)
  expect(html).toContain('<code>書く と</code>')
})

test('what holds no kana is as Marp writes it', () => {
  const { html, css } = rendered('# 標準装備\n\nwords only\n\n| 表の中は | そのまま |\n|--|--|\n')
  expect(html + css).not.toMatch(/data-phrases|<wbr>/)
})

/** The lines of an element as they are drawn. */
function drawnLines(selector: string): string[] {
  const element = document.querySelector(selector)
  const lines: { top: number; text: string }[] = []
  const walker = document.createTreeWalker(element ?? document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (let at = 0; at < (node.nodeValue ?? '').length; at++) {
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      const { top } = range.getBoundingClientRect()
      const last = lines.at(-1)
      const letter = node.nodeValue?.[at] ?? ''
      if (last && Math.abs(last.top - top) < 10) last.text += letter
      else lines.push({ top, text: letter })
    }
  }
  return lines.map(({ text }) => text)
}

test('a title that would leave one letter on its last line ends both at phrases', async () => {
  const text = '誰でも簡単にスライドを用意できます'
  const { html, css } = rendered(`# ${text}`)
  const font = await subsetFonts([{ weight: 700, text }], 'woff', { family: 'noto' })
  const own = `${font} h1 { width: 16.5em; font: 700 60px "Noto Sans JP" }`
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await page.setContent(`<style>${css} ${own}</style>${html}`)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  expect(await page.evaluate(drawnLines, 'h1')).toEqual(['誰でも簡単に', 'スライドを用意できます'])
  await page.close()
})
