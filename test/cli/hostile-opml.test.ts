import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { htmlSlides } from '../support/html-slides.js'
import { runCli, tempFolder } from '../support/run-cli.js'

const entities = Array.from(
  { length: 9 },
  (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`,
)
const bombs: [string, string][] = [
  [
    'billion laughs',
    `<!DOCTYPE opml [<!ENTITY a0 "ha">${entities.join('')}]><opml><body><outline text="&a9;"/></body></opml>`,
  ],
  [
    'quadratic blow-up',
    `<!DOCTYPE opml [<!ENTITY a "${'x'.repeat(100_000)}">]><opml><body><outline text="${'&a;'.repeat(50_000)}"/></body></opml>`,
  ],
  [
    'an external entity',
    '<!DOCTYPE opml [<!ENTITY a SYSTEM "file:///etc/passwd">]><opml><body><outline text="&a;"/></body></opml>',
  ],
  [
    'a parameter entity',
    '<!DOCTYPE opml [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd">%p;]><opml><body><outline text="a"/></body></opml>',
  ],
]

test.each(bombs)('OPML with %s: refused at its line, nothing written', async (_, text) => {
  const folder = tempFolder({ 'a.opml': `<?xml version="1.0"?>${text}` })
  const run = await runCli(['a.opml'], { cwd: folder })
  expect(run.stderr).toMatch(
    /^a\.opml:1:\d+: error opml: Unexpected entities in a DOCTYPE, expected none - [^\n]+\n$/,
  )
  expect(run.code).toBe(1)
  expect(readdirSync(folder)).toEqual(['a.opml'])
})

test('OPML that asks for other files gets none of them', async () => {
  const folder = tempFolder({
    'a.opml':
      '<?xml version="1.0"?><!DOCTYPE opml SYSTEM "http://127.0.0.1:9/x.dtd"><opml xmlns:xi="http://www.w3.org/2001/XInclude"><body><outline text="kept"><xi:include href="secret.txt" parse="text"/></outline></body></opml>',
    'secret.txt': 'geheim\n',
  })
  const run = await runCli(['a.opml'], { cwd: folder })
  expect(run.code, run.stderr).toBe(0)
  const html = readFileSync(join(folder, 'out', 'a.html'), 'utf8')
  expect(htmlSlides(html).some(({ whole }) => whole.includes('kept'))).toBe(true)
  expect(html).not.toContain('geheim')
})
