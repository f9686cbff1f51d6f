import { spawnSync } from 'node:child_process'
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { zipSync } from 'fflate'
import { PNG } from 'pngjs'
import { beforeEach, expect, test } from 'vitest'
import { checkTargets } from '../../src/targets/check-targets.js'
import { generatorMark } from '../../src/export/html/html-page.js'
import { markPng } from '../../src/export/png/mark-png.js'
import { writeFiles } from '../../src/targets/write-files.js'

let folder: string
const at = (name: string): string => join(folder, name)
const put = (name: string, data: string | Uint8Array = 'input'): string => {
  writeFileSync(at(name), data)
  return at(name)
}
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-'))
})
const faults = async (path: string, inputs: string[], force = false): Promise<string[]> =>
  (await checkTargets([path], { inputs, force })).map(({ fault }) => fault)

test('files and their folders are made, nothing else', async () => {
  await writeFiles(
    [
      { path: at('out/deep/a.html'), data: 'あ' },
      { path: at('out/b.pdf'), data: new Uint8Array([1, 2]) },
    ],
    { inputs: [] },
  )
  expect(readFileSync(at('out/deep/a.html'), 'utf8')).toBe('あ')
  expect(readdirSync(at('out')).toSorted()).toEqual(['b.pdf', 'deep'])
  expect(readdirSync(at('out/deep'))).toEqual(['a.html'])
})

test('an input is never an output: same path, hard link, symbolic link, even by force', async () => {
  const input = put('in.html', generatorMark)
  linkSync(input, at('hard.html'))
  symlinkSync(input, at('soft.html'))
  symlinkSync(folder, at('folder'))
  const ways = ['in.html', './in.html', 'hard.html', 'soft.html', 'folder/in.html']
  for (const way of ways) expect(await faults(at(way), [input], true)).toEqual(['input'])
  expect(await faults(input, [at('soft.html')], true)).toEqual(['input'])
  expect(await faults(at('other.html'), [input])).toEqual([])
})

test('a folder, a device, one path twice', async () => {
  mkdirSync(at('a.html'))
  expect(await faults(at('a.html'), [], true)).toEqual(['directory'])
  expect(await faults('/dev/null', [], true)).toEqual(['special'])
  const twice = await checkTargets([at('b.html'), at('./b.html')], { inputs: [] })
  expect(twice.map(({ fault }) => fault)).toEqual(['twice'])
})

const png = PNG.sync.write(new PNG({ width: 1, height: 1 }))
const pptx = (application: string): Uint8Array =>
  zipSync({
    'ppt/presentation.xml': new Uint8Array(100_000),
    'docProps/app.xml': Buffer.from(
      `<Properties><Application>${application}</Application></Properties>`,
    ),
  })
const ours: [string, string | Uint8Array][] = [
  ['a.html', `<!DOCTYPE html><head>${generatorMark}`],
  ['a.pdf', '%PDF-1.4\n1 0 obj\n<</Creator(jaws-deck)\n'],
  ['a.pptx', pptx('jaws-deck')],
  ['a.png', markPng(png)],
  ['a.md', '---\nmarp: true\ngenerator: jaws-deck\n---\n# a'],
  ['a.html', ''],
]
const foreign: [string, string | Uint8Array][] = [
  ['a.html', '<!DOCTYPE html><p>mine'],
  ['a.pdf', '%PDF-1.4\n1 0 obj\n<</Creator (Word)'],
  ['a.pptx', pptx('Microsoft Office PowerPoint')],
  ['a.pptx', 'no zip'],
  ['a.png', png],
  ['a.md', '---\nmarp: true\n---\n# about jaws-deck'],
  ['a.md', '# about jaws-deck'],
  ['a.svg', generatorMark],
]
test.each(ours)('%s of ours may be replaced (%#)', async (name, data) => {
  expect(await faults(put(name, data), [])).toEqual([])
})
test.each(foreign)('%s of someone else is kept, unless forced (%#)', async (name, data) => {
  expect(await faults(put(name, data), [])).toEqual(['foreign'])
  expect(await faults(at(name), [], true)).toEqual([])
})

test('a marked picture is still the same picture', () => {
  expect(PNG.sync.read(Buffer.from(markPng(png))).data).toEqual(PNG.sync.read(png).data)
})

test('all are checked before the first is written', async () => {
  const mine = put('mine.html', 'mine')
  const files = [at('new.html'), mine].map((path) => ({ path, data: 'x' }))
  await expect(writeFiles(files, { inputs: [] })).rejects.toMatchObject({
    code: 'OUTPUT',
    path: mine,
  })
  expect(readdirSync(folder)).toEqual(['mine.html'])
  expect(readFileSync(mine, 'utf8')).toBe('mine')
})

test('a file where the folder should be: one line, nothing written', async () => {
  const path = join(put('file'), 'a.html')
  const error = await writeFiles([{ path, data: 'x' }], { inputs: [] }).catch(String)
  expect(error).toMatch(/^Error: [^\n]+a file stands where the folder should be[^\n]+$/)
})

/** Runs `script` against the compiled room in a process of its own, under a shell's limits. */
const outside = (script: string, limit = ''): ReturnType<typeof spawnSync> => {
  const entry = join(import.meta.dirname, '../../src/targets/write-files.ts')
  const bundle = at('bundle.mjs')
  buildSync({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: bundle,
  })
  const source = `import { writeFiles } from ${JSON.stringify(bundle)}; const folder = ${JSON.stringify(folder)};${script}`
  writeFileSync(at('script.mjs'), source)
  const result = spawnSync(
    'sh',
    ['-c', `${limit} exec "$0" "$1"`, process.execPath, at('script.mjs')],
    {
      encoding: 'utf8',
    },
  )
  return result
}
const rest = (): string[] => readdirSync(folder).filter((name) => !name.endsWith('.mjs'))

test(
  'a disk that is full: the old output stays whole, no part file, one line',
  { timeout: 20_000 },
  () => {
    const old = `${generatorMark}old`
    put('a.html', old)
    const { stdout, status } = outside(
      `process.on('SIGXFSZ', () => {})
      await writeFiles([{ path: folder + '/a.html', data: 'x'.repeat(100_000) }], { inputs: [] })
      .then(() => console.log('written'), (error) => console.log(error.code, error.message))`,
      'ulimit -f 40;',
    )
    expect(status).toBe(0)
    expect(stdout).toMatch(/^OUTPUT [^\n]+a\.html: cannot be written: [^\n]+\n$/)
    expect(readFileSync(at('a.html'), 'utf8')).toBe(old)
    expect(rest()).toEqual(['a.html'])
  },
)

test(
  'past a size limit in a process that listens to no signal: the old output stays whole',
  { timeout: 20_000 },
  () => {
    put('a.html', generatorMark)
    const { signal } = outside(
      `await writeFiles([{ path: folder + '/a.html', data: 'x'.repeat(100_000) }], { inputs: [] })`,
      'ulimit -f 40;',
    )
    expect(signal).toBe('SIGXFSZ')
    expect(readFileSync(at('a.html'), 'utf8')).toBe(generatorMark)
    expect(rest()).toEqual(['a.html'])
  },
)

test.each(['SIGINT', 'SIGTERM'])(
  '%s while writing leaves no part file',
  { timeout: 20_000 },
  (signal) => {
    const result = outside(
      `import { watch } from 'node:fs'
    watch(folder, (_, name) => { if (name.endsWith('.tmp')) process.kill(process.pid, '${signal}') })
    await writeFiles([{ path: folder + '/a.html', data: 'x'.repeat(300_000_000) }], { inputs: [] })`,
    )
    expect(result.signal).toBe(signal)
    expect(rest()).toEqual([])
  },
)
