import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { build } from '../../src/pipeline/build.js'
import { coalesce } from '../../src/pipeline/watch/coalesce.js'
import { eventually, notes, watched, type Watched } from './watched.js'

const open: Watched[] = []
afterEach(async () => {
  for (const it of open.splice(0)) {
    await it.close()
    rmSync(it.folder, { recursive: true, force: true })
  }
})

async function start(...setting: Parameters<typeof watched>): Promise<Watched> {
  const watching = await watched(...setting)
  open.push(watching)
  await watching.idle()
  return watching
}

/** What a build from nothing writes of the same sources. */
async function fresh({ folder }: Watched, formats: ('html' | 'md' | 'pdf')[]) {
  const out = join(folder, 'fresh')
  await build({ inputs: [join(folder, 'notes')], out, formats, theme: 'jaws', force: true })
  return out
}

describe('the files on the disk', () => {
  test('follow every save, and are those of a build from nothing', async () => {
    const formats = ['html', 'md', 'pdf'] as const
    const it = await start({ 'notes/a.txt': notes('元の言葉') }, { formats: [...formats] })
    const path = join(it.folder, 'out/a.md')
    expect(readFileSync(path, 'utf8')).toContain('元の言葉')
    it.write('notes/a.txt', notes('書き換えた言葉', '  • 新しい題\n    • 髙橋さんと𠮷野家\n'))
    await eventually(() => readFileSync(path, 'utf8')).toContain('書き換えた言葉')
    await it.idle()
    const out = await fresh(it, [...formats])
    for (const name of readdirSync(out)) {
      const [kept, built] = [join(it.folder, 'out', name), join(out, name)]
      if (existsSync(kept)) expect(readFileSync(kept).equals(readFileSync(built)), name).toBe(true)
    }
    expect(readdirSync(join(it.folder, 'out')).sort()).toEqual(['a.html', 'a.md', 'a.pdf'])
  })

  test('come back with the next save when their folder was removed', async () => {
    const it = await start({ 'notes/a.txt': notes('元の言葉') }, { formats: ['md'] })
    rmSync(join(it.folder, 'out'), { recursive: true })
    it.write('notes/a.txt', notes('書き換えた言葉'))
    const path = join(it.folder, 'out/a.md')
    await eventually(() => existsSync(path) && readFileSync(path, 'utf8')).toContain('書き換えた')
  })

  test('are made of a source that is new, and kept when one is broken', async () => {
    const it = await start({ 'notes/a.txt': notes('元の言葉') }, { formats: ['md'] })
    it.write('notes/b.txt', notes('もう一つ'))
    await eventually(() => existsSync(join(it.folder, 'out/b.md'))).toBe(true)
    it.write('notes/a.txt', '# a\n')
    await eventually(() => it.built.filter((path) => path.endsWith('a.txt')).length).toBe(2)
    await it.idle()
    expect(readFileSync(join(it.folder, 'out/a.md'), 'utf8')).toContain('元の言葉')
  })
})

describe('a picture beside the notes', () => {
  const pixel =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

  test('that comes, is shown with the next look at its notes', async () => {
    const it = await start({ 'notes/a.md': '# 会\n\n## 話\n\n![図](pic.png)\n' })
    const before = it.built.length
    writeFileSync(join(it.folder, 'notes/pic.png'), Buffer.from(pixel, 'base64'))
    await eventually(() => it.built.length).toBeGreaterThan(before)
  })
})

describe('a thousand saves', () => {
  test('are fewer builds, of which the last is the last state; memory stays', async () => {
    const it = await start({ 'notes/a.txt': notes('0回目') }, { formats: ['html', 'md'] })
    const path = join(it.folder, 'out/a.md')
    const heap: number[] = []
    for (let i = 1; i <= 1000; i++) {
      it.write('notes/a.txt', notes(`${i}回目の言葉`))
      // Some come while a build runs, some after it.
      if (i % 20 === 0) await eventually(() => readFileSync(path, 'utf8')).toContain(`${i}回目`)
      if (i % 250 === 0) {
        globalThis.gc?.()
        heap.push(process.memoryUsage().heapUsed)
      }
    }
    await it.idle()
    expect(it.built.length).toBeLessThan(400)
    expect(heap[3] ?? 0).toBeLessThan((heap[0] ?? 0) * 1.5 + 64e6)
    const out = await fresh(it, ['html', 'md'])
    for (const name of ['a.html', 'a.md']) {
      const same = readFileSync(join(it.folder, 'out', name)).equals(readFileSync(join(out, name)))
      expect([name, same]).toEqual([name, true])
    }
  })
})

describe('the end', () => {
  test('leaves no browser and no temporary file', async () => {
    // A folder of its own: others at work on this machine have browsers too.
    const usual = process.env['TMPDIR']
    const temporary = mkdtempSync(join(tmpdir(), 'jaws-deck-end-'))
    process.env['TMPDIR'] = temporary
    try {
      const it = await watched({ 'notes/a.txt': notes('言葉') }, { formats: ['contact-sheet'] })
      await it.idle()
      expect(existsSync(join(it.folder, 'out/a.contact-sheet.png'))).toBe(true)
      expect(readdirSync(temporary).some((name) => name.includes('browser'))).toBe(true)
      await it.close()
      expect(readdirSync(temporary).filter((name) => name.includes('browser'))).toEqual([])
      expect(readdirSync(join(it.folder, 'out'))).toEqual(['a.contact-sheet.png'])
    } finally {
      if (usual === undefined) delete process.env['TMPDIR']
      else process.env['TMPDIR'] = usual
      rmSync(temporary, { recursive: true, force: true })
    }
  })
})

describe('work that is done again and again', () => {
  test('never runs twice at a time, and always after the last call', async () => {
    let running = 0
    let most = 0
    let state = 0
    const done: number[] = []
    const work = coalesce(async () => {
      running += 1
      most = Math.max(most, running)
      const seen = state
      await new Promise((next) => setImmediate(next))
      done.push(seen)
      running -= 1
    })
    for (state = 1; state < 100; state++) {
      work.wake()
      if (state % 10 === 0) await new Promise((next) => setImmediate(next))
    }
    state = 100
    work.wake()
    await work.idle()
    expect(most).toBe(1)
    expect(done.at(-1)).toBe(100)
    expect(done.length).toBeLessThan(40)
  })

  test('goes on after a failure, which is told', async () => {
    const told: unknown[] = []
    let runs = 0
    const work = coalesce(
      async () => {
        runs += 1
        if (runs === 1) throw new Error('once')
      },
      (error) => told.push(error),
    )
    work.wake()
    await work.idle()
    work.wake()
    await work.idle()
    expect([runs, told.length]).toEqual([2, 1])
  })
})
