import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Marp } from '@marp-team/marp-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchViewer } from '../export/open-in-browser.js'
import { allLayoutsPath, builtDeck } from '../support/all-layouts.js'
import { findOverflow } from '../support/find-overflow.js'
import { seedPath } from '../support/seed.js'

let browser: Browser
beforeAll(async () => {
  browser = await launchViewer()
})
afterAll(() => browser.close())

const themes = join(import.meta.dirname, '../../themes')

test.each([
  ['the seed', seedPath, 'jaws'],
  ['every layout', allLayoutsPath, 'jaws'],
  ['every layout', allLayoutsPath, 'plain'],
])(
  'Markdown of %s runs over nowhere when Marp breaks its lines (%s, %s)',
  async (_, source, theme) => {
    const deck = await builtDeck(source, ['--to', 'md,html', '--theme', theme])
    const marp = new Marp({ script: false })
    marp.themeSet.add(readFileSync(join(themes, `${theme}.css`), 'utf8'))
    const { html, css } = marp.render(deck.output('.md').toString())
    // The fonts that the reader is told to install.
    const fonts =
      deck
        .output('.html')
        .toString()
        .match(/@font-face\s*\{[^}]*\}/gu) ?? []
    expect(fonts.length).toBeGreaterThan(1)
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
    await page.setContent(
      `<!doctype html><html lang="ja"><style>body{margin:0}svg[data-marpit-svg]{display:block;width:1280px;height:720px}${fonts.join('\n')}${css}</style>${html}`,
    )
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    expect(await findOverflow(page)).toEqual([])
    await page.close()
  },
)
