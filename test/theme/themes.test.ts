import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../../src/browser/open-browser.js'
import { loadTheme, themeNames } from '../../src/theme/load-theme.js'
import { probeTheme } from '../../src/theme/probe-theme.js'
import { inlineCss, TYPESET_CSS } from '../../src/typeset/typeset-css.js'
import { compose } from '../../scripts/compose-themes.mjs'

const boxes = {
  structural: true,
  title: { x: 80, y: 64, width: 1024, height: 96 },
  body: { x: 80, y: 176, width: 1120, height: 448 },
}
const browser = openBrowser()
afterAll(async () => (await browser).close())

const squeezed = (css: string): string => css.replaceAll(/\s+/g, ' ').replaceAll("'", '"')

describe.each(themeNames)('theme %s', (name) => {
  const css = readFileSync(new URL(`../../themes/${name}.css`, import.meta.url), 'utf8')

  test('is composed of its parts', () => {
    expect(css).toBe(compose(name))
  })

  test('says what measured lines rest on', () => {
    for (const declaration of TYPESET_CSS.split(';\n')) {
      expect(squeezed(css)).toContain(squeezed(declaration.trim()))
    }
    for (const rule of inlineCss('section').split('\n')) {
      for (const declaration of rule.replace(/^.*\{|\}$/g, '').split(';')) {
        expect(squeezed(css)).toContain(squeezed(declaration.trim()))
      }
    }
  })

  test('is measured as stored', async () => {
    const open = await browser
    const measured = await probeTheme(
      name,
      css,
      (html, source) => open.evaluate(html, source),
      boxes,
    )
    await expect(`${JSON.stringify(measured, undefined, 2)}\n`).toMatchFileSnapshot(
      `../../themes/${name}.metrics.json`,
    )
  })
})

describe('loadTheme', () => {
  test('gives our themes with their measures', async () => {
    const theme = await loadTheme('plain')
    expect(theme.metrics.structural).toBe(true)
    expect(theme.css).toContain('@theme plain')
  })

  test('measures a theme of Marp', async () => {
    const theme = await loadTheme('gaia', (name, css) =>
      Promise.resolve({
        name: `${name} ${css.includes("@import 'gaia'")}`,
        structural: false,
        slide: { width: 1280, height: 720 },
        title: boxes.title,
        body: boxes.body,
        styles: {},
      }),
    )
    expect(theme.metrics.name).toBe('gaia true')
  })

  test('says what is wrong with a name', async () => {
    await expect(loadTheme('sea')).rejects.toThrow('expected jaws, plain, default')
    await expect(loadTheme('gaia')).rejects.toThrow('without a browser')
    await expect(loadTheme('/nowhere/x.css', () => Promise.reject(new Error()))).rejects.toThrow(
      'Cannot read the theme',
    )
  })
})
