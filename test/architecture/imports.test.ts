import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path/posix'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const source = fileURLToPath(new URL('../../src/', import.meta.url))

/** One import or re-export: `from` and `to` are paths in src/, `to` a package's name if outside. */
interface Import {
  from: string
  to: string
  typeOnly: boolean
}

/** Rooms that every other room may lean on. */
const leaves = ['tree', 'disk', 'typeset', 'theme', 'browser', 'services', 'qr', 'scene']
/** Rooms without fs, process or clock. */
const pure = ['read', 'parse', 'outline', 'plan', 'split', 'layout', 'fit', 'lint', 'compile']
/** Files that gather the entries of their room; what such a file imports from the room is an entry. */
const registries = ['lint/rules.ts', 'layout/index.ts', 'parse/index.ts']
/** Helpers that a registry and its entries share. */
const shared = ['parse/limits.ts', 'parse/fill-positions.ts', 'parse/safe-links.ts']

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'))
  .toSorted()

/** The code without comments, so that an example in one is no import; strings with `//` stay whole. */
const uncommented = (code: string): string =>
  code.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/gu, '')

const statement =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\w*\s{},$]+?\s+from\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gu

function importsOf(from: string): Import[] {
  const code = uncommented(readFileSync(source + from, 'utf8'))
  return [...code.matchAll(statement)].map((match) => {
    const name = match[2] ?? match[3] ?? ''
    const to = name.startsWith('.')
      ? normalize(join(dirname(from), name)).replace(/\.js$/u, '.ts')
      : name
    return { from, to, typeOnly: match[1] !== undefined }
  })
}

const imports = files.flatMap(importsOf)
const inner = imports.filter(({ to }) => files.includes(to))
const roomOf = (file: string): string | undefined =>
  file.includes('/') ? file.split('/')[0] : undefined
const told = (found: Import[]): string[] => found.map(({ from, to }) => `${from} -> ${to}`)

describe('who may import whom', () => {
  test('the imports are all seen', () => {
    expect(files.length).toBeGreaterThan(50)
    for (const file of files) {
      const code = uncommented(readFileSync(source + file, 'utf8'))
      const written =
        code.match(/\bfrom\s+'[^']+'|(?<!@)\bimport\s+'[^']+'|\bimport\(\s*'/gu)?.length ?? 0
      expect([file, importsOf(file).length]).toEqual([file, written])
    }
  })

  test('types.ts has no code and imports only types of libraries', () => {
    expect(
      told(
        imports.filter(
          ({ from, to, typeOnly }) => from === 'types.ts' && (!typeOnly || files.includes(to)),
        ),
      ),
    ).toEqual([])
    expect(uncommented(readFileSync(`${source}types.ts`, 'utf8'))).not.toMatch(
      /^export (?:const|function|class|let|enum|default)/mu,
    )
  })

  test('a room imports types, libraries and leaves, never another room or what joins them', () => {
    const strange = inner.filter(({ from, to }) => {
      const [room, other] = [roomOf(from), roomOf(to)]
      if (!room || to === 'types.ts' || room === other) return false
      // A leaf may lean on the leaves named before it.
      const below = leaves.indexOf(other ?? '')
      return below < 0 || (leaves.includes(room) && below > leaves.indexOf(room))
    })
    expect(told(strange)).toEqual([])
  })

  test('pure rooms import nothing of Node but what computes: paths, bytes', () => {
    const impure = imports.filter(
      ({ from, to }) =>
        pure.includes(roomOf(from) ?? '') &&
        to.startsWith('node:') &&
        !/^node:(?:path|url|buffer|util|zlib)/u.test(to),
    )
    expect(told(impure)).toEqual([])
  })

  test('pure rooms know no process, clock or chance', () => {
    const impure = files.filter(
      (file) =>
        pure.includes(roomOf(file) ?? '') &&
        /\bprocess\.|\bDate\.now|\bnew Date\(\)|\bMath\.random|\bperformance\.now|\bsetTimeout\b|\bconsole\./u.test(
          uncommented(readFileSync(source + file, 'utf8')),
        ),
    )
    expect(impure).toEqual([])
  })

  test.each(registries.filter((file) => files.includes(file)))(
    'the entries of %s import neither it nor a sibling, their helpers no entry',
    (registry) => {
      const room = roomOf(registry)
      const entries = inner
        .filter(({ from, to }) => from === registry && roomOf(to) === room && !shared.includes(to))
        .map(({ to }) => to)
      expect(entries.length).toBeGreaterThan(1)
      const inside = inner.filter(({ from }) => from !== registry && roomOf(from) === room)
      const strange = inside.filter(
        ({ from, to }) => entries.includes(to) || (entries.includes(from) && to === registry),
      )
      expect(told(strange)).toEqual([])
    },
  )

  test('nothing imports cli or index; build never learns that it is watched', () => {
    expect(told(inner.filter(({ to }) => to === 'cli.ts' || to === 'index.ts'))).toEqual([])
    const watch = inner.filter(({ to }) => to === 'watch.ts')
    expect(told(watch)).toEqual(['program.ts -> watch.ts'])
  })

  test('only cli knows the process', () => {
    const others = files.filter(
      (file) =>
        file !== 'cli.ts' &&
        /\bprocess\.(?:exit|argv|stdout|stderr|on\()/u.test(
          uncommented(readFileSync(source + file, 'utf8')),
        ),
    )
    expect(others).toEqual([])
  })

  test('only render imports marp', () => {
    const marp = imports.filter(
      ({ from, to }) =>
        to.startsWith('@marp-team/') && !['render', 'theme'].includes(roomOf(from) ?? ''),
    )
    expect(told(marp)).toEqual([])
  })

  test('there is no circle', () => {
    const targets = new Map(files.map((file) => [file, new Set<string>()]))
    for (const { from, to, typeOnly } of inner) if (!typeOnly) targets.get(from)?.add(to)
    // Take away whatever leads nowhere, then whatever nothing leads to: circles stay.
    const led = (file: string): boolean => [...targets.values()].some((to) => to.has(file))
    for (let size = -1; size !== targets.size;) {
      size = targets.size
      for (const [file, to] of targets) {
        const leads = [...to].some((target) => targets.has(target))
        if (!leads || !led(file)) targets.delete(file)
      }
    }
    expect([...targets.keys()]).toEqual([])
  })
})
