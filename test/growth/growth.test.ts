import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { constructs } from '../../bench/constructs.mjs'
import { tempFolder } from '../support/run-cli.js'

const root = join(import.meta.dirname, '../..')

/** Bytes of the small text, twice as many when `RUNS` asks for more; the other has four times as many. */
const usual = process.env['RUNS'] ? 4000 : 2000

/** Where a longer text starts other work, which then grows with the length: bytes of the small text. */
const smallOf: Record<string, number> = {
  // Only a line that fills slides is shaped piece by piece, and has its best breaks looked for.
  entities: 4000,
  'HTML entities': 4000,
  'tags in a line': 4000,
  'links in a line': 8000,
}

/**
 * Work that grows with the square becomes sixteen times as much. Some of what is linear grows more
 * than fourfold: only the longer text has lines that wrap, or codes for its links.
 */
const mostGrowth = 9.5

interface Counted {
  work: number
  code: number
  errors: string[]
}

/** The work of building each of these files, by path; one process, so that all are as warm. */
function countWork(folder: string, paths: string[]): Promise<Map<string, Counted>> {
  const args = [join(root, 'bench/count-work.mjs'), join(folder, 'out'), 'html', ...paths]
  const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') }
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', () => {
      const lines = said.trim().split('\n')
      const found = lines.map((line) => JSON.parse(line) as Counted & { path: string })
      done(new Map(found.map((one) => [one.path, one])))
    })
  })
}

const folder = tempFolder()
const files = Object.entries(constructs).map(([name, [extension, textOf]], index) => {
  const small = smallOf[name] ?? usual
  const paths = [small, 4 * small].map((bytes) => {
    const path = join(folder, `${index}-${bytes}.${extension}`)
    writeFileSync(path, textOf(bytes))
    return path
  })
  return { name, paths }
})

let counted: Map<string, Counted>
let least = 0

beforeAll(async () => {
  const bare = ['first.md', 'bare.md'].map((name) => join(folder, name))
  for (const path of bare) writeFileSync(path, '# 題\n\n- 甲\n')
  counted = await countWork(folder, [...bare, ...files.flatMap(({ paths }) => paths)])
  least = counted.get(bare[1] ?? '')?.work ?? 0
}, 900_000)

describe('work grows with the length of', () => {
  test.each(files)('$name', ({ paths: [short = '', long = ''] }) => {
    const [before, after] = [counted.get(short), counted.get(long)]
    expect(least).toBeGreaterThan(1e6)
    if (!before || !after) throw new Error('not built')
    if (after.code !== 0) {
      // What is refused says its limit, before much is done.
      expect(after.errors.join()).toMatch(/^Unexpected .*expected at most \d+/u)
      expect(after.work).toBeLessThan(10 * least)
      return
    }
    // What is next to no work may vary with what was warm.
    const growth = (after.work - least) / Math.max(before.work - least, 0.1 * least)
    expect(growth).toBeLessThan(mostGrowth)
  })
})
