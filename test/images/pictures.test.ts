import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Transformer } from '@napi-rs/image'
import { unzipSync } from 'fflate'
import { imageSize } from 'image-size'
import { expect, test } from 'vitest'
import { runCli, tempFolder, type CliRun } from '../support/run-cli.js'

const picture = (name: string): Buffer =>
  readFileSync(join(import.meta.dirname, '../fixtures/images', name))

interface Shown {
  run: CliRun
  page: string
  /** Type and natural size of each picture of the page, in order. */
  pictures: string[]
  folder: string
}

/** A page of notes with pictures beside them. */
async function show(notes: string, files: Record<string, Uint8Array>, to = 'html'): Promise<Shown> {
  const folder = tempFolder({ 'a.md': notes, ...files })
  const run = await runCli(['a.md', '-t', to, '-o', 'out'], { cwd: folder })
  const page = readFileSync(join(folder, 'out/a.html'), 'utf8')
  const urls = [...page.matchAll(/src="data:image\/(\w+);base64,([\w+/=]+)"/g)]
  const pictures = urls.map(([, type, data = '']) => {
    const { width, height } = imageSize(Buffer.from(data, 'base64'))
    return `${type} ${width}x${height}`
  })
  return { run, page, pictures, folder }
}

const png = picture('plain.png')

test.each<[what: string, written: string, path: string]>([
  ['NFC in the notes, NFD on the disk', 'ガイド.png', 'ガイド.png'.normalize('NFD')],
  ['NFD in the notes, NFC on the disk', 'ガイド.png'.normalize('NFD'), 'ガイド.png'],
  ['a backslash', 'images\\in.png', 'images/in.png'],
  ['from the root of the notes', '/images/in.png', 'images/in.png'],
  ['a name with spaces', 'my pic.png', 'my pic.png'],
  ['a query behind it', 'p.png?raw=true', 'p.png'],
])('a picture is found: %s', async (_, written, path) => {
  const { run, pictures } = await show(`# t\n\n![絵](${written})\n`, { [path]: png })
  expect(run).toMatchObject({ code: 0, stderr: '' })
  expect(pictures).toEqual(['png 400x300'])
})

test('a name in another case is shown, with a warning that names the file', async () => {
  const { run, pictures } = await show('# t\n\n![絵](Images/P.png)\n', { 'images/p.PNG': png })
  expect(pictures).toEqual(['png 400x300'])
  expect(run.stderr).toMatch(/^a\.md:3:1: warning image: .*expected `images\/p\.PNG`/)
})

test("Obsidian's embed is found in the folders beside the notes", async () => {
  const { pictures } = await show('# t\n\n![[p q.png|200]]\n', { 'attachments/p q.png': png })
  expect(pictures).toEqual(['png 400x300'])
})

test('nothing outside the folder of the notes is read', async () => {
  const folder = tempFolder({ 'in/a.md': '# t\n\n![絵](../p.png)\n', 'p.png': png })
  const run = await runCli(['in/a.md'], { cwd: folder })
  expect(run.stderr).toContain('outside the folder of the notes')
})

test.each<[written: string, size: string]>([
  ['![絵](p.png =200x)', 'width:200px;height:150px'],
  ['![絵](p.png =200x100)', 'width:200px;height:100px'],
  ['![絵|100](p.png)', 'width:100px;height:75px'],
  ['![[p.png|100]]', 'width:100px;height:75px'],
  ['![絵](p.png){width=50%}', 'width:540px;height:405px'],
  ['![絵](p.png){width=9000}', 'width:587px;height:440px'],
])('%s is as large as asked, and no larger than the slide', async (written, size) => {
  const { run, page } = await show(`# t\n\n${written}\n`, { 'p.png': png })
  expect(run).toMatchObject({ code: 0, stderr: '' })
  expect(page).toContain(`style="${size};"`)
  expect(page).not.toContain('{width=')
})

test('AVIF, TIFF and BMP become PNG or JPEG; a GIF stays', async () => {
  const bmp = await new Transformer(png).bmp()
  const notes = '# t\n\n![a](a.avif)\n\n![b](a.tiff)\n\n![c](a.bmp)\n\n![d](a.gif)\n'
  const files = { 'a.avif': picture('a.avif'), 'a.tiff': picture('a.tiff'), 'a.bmp': bmp }
  const { run, pictures } = await show(notes, { ...files, 'a.gif': picture('anim.gif') })
  expect(run).toMatchObject({ code: 0, stderr: '' })
  expect(pictures).toEqual(['png 400x300', 'png 400x300', 'png 400x300', 'gif 80x80'])
})

test('a photo that its EXIF turns is upright, in its own proportions', async () => {
  const { pictures } = await show('# t\n\n![a](r.jpg)\n', { 'r.jpg': picture('rot.jpg') })
  expect(pictures).toEqual(['jpeg 300x400'])
})

test('a photo of 63 megapixels is scaled to what a slide can show', async () => {
  const { run, pictures, page } = await show('# t\n\n![a](l.jpg)\n', {
    'l.jpg': picture('large.jpg'),
  })
  expect(run).toMatchObject({ code: 0, stderr: '' })
  expect(pictures).toEqual(['jpeg 2057x1600'])
  expect(page.length).toBeLessThan(500_000)
})

const hostile = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" onload="alert(1)">
<script>alert(2)</script><style>@import url(https://evil.example/a.css); rect{fill:url(https://evil.example/b)}</style>
<foreignObject><p>html</p></foreignObject><image href="https://evil.example/c.png"/>
<a href="javascript:alert(3)"><rect width="9" height="9" onclick="alert(4)"/></a>
<rect width="200" height="100" fill="orange"/><text x="9" y="9">図の字 &lt;b&gt;</text></svg>`

test('a drawing is shown, and neither runs nor fetches anything', async () => {
  const notes = '# t\n\n![図](d.svg)\n'
  const { run, page, folder } = await show(notes, { 'd.svg': Buffer.from(hostile) }, 'html,md,pptx')
  expect(run.code).toBe(0)
  expect(run.stderr).not.toContain('warning')
  const [, data = ''] = /content:url\(data:image\/svg\+xml;base64,([\w+/=]+)\)/.exec(page) ?? []
  const svg = Buffer.from(data, 'base64').toString()
  expect(svg).toContain('図の字 &lt;b>')
  expect(svg).toContain('fill="orange"')
  expect(svg).not.toMatch(/script|evil|alert|onload|onclick|foreignObject|html/i)
  // The Markdown that opens in Marp draws it too.
  expect(readFileSync(join(folder, 'out/a.md'), 'utf8')).toContain(`base64,${data}`)
  const parts = unzipSync(readFileSync(join(folder, 'out/a.pptx')))
  const media = Object.keys(parts).filter((name) => /^ppt\/media\/.*\.svg$/.test(name))
  expect(media).toHaveLength(1)
  expect(Buffer.from(parts[media[0] ?? ''] ?? []).toString()).toBe(svg)
  const drawn = Object.values(parts).some(
    (bytes) =>
      Buffer.from(bytes.subarray(1, 4)).toString() === 'PNG' && imageSize(bytes).width === 1600,
  )
  expect(drawn).toBe(true)
})

test.each([
  [
    'entities',
    '<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>&a;</text></svg>',
  ],
  ['broken XML', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect></svg>'],
])('a drawing that cannot be read leaves its words: %s', async (_, svg) => {
  const { run, page } = await show('# t\n\n![図](d.svg)\n', { 'd.svg': Buffer.from(svg) })
  expect(run.stderr).toMatch(/warning image: .*: it is no SVG that can be read/)
  expect(page).toContain('[図]')
})
