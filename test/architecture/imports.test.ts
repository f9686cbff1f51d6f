import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path/posix'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const source = fileURLToPath(new URL('../../src/', import.meta.url))
const document = readFileSync(new URL('../../ARCHITECTURE.md', import.meta.url), 'utf8')

/** One import or re-export: `from` and `to` are paths in src/, `to` a package's name if outside. */
interface Import {
  from: string
  to: string
  typeOnly: boolean
}

/** The rooms of the table, and what each may import. */
const rooms = new Map(
  [...document.matchAll(/^\| `([\w-]+)\/` +\|(?:[^|]*\|){2}([^|]*)\|$/gm)].map(
    ([, room, others]) => [
      room ?? '',
      (others ?? '')
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
    ],
  ),
)

/** Rooms that compute: without process, clock or chance. */
const pure =
  'read parse outline plan paginate layout lint compile scene back-matter memo tree qr'.split(' ')
/** Rooms that may import `node:` modules; in the others `host/` stands for the machine. */
const machine = 'host cli input disk browser preview pipeline targets'.split(' ')
/** Files that gather the entries of their room; what such a file imports from the room is an entry. */
const registries = ['lint/rules.ts', 'layout/index.ts', 'parse/index.ts']
/** Helpers that a registry and its entries share. */
const shared = ['parse/limits.ts', 'parse/fill-positions.ts', 'parse/safe-links.ts']

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .toSorted()

/** The code without comments, so that an example in one is no import; strings with `//` stay whole. */
const uncommented = (code: string): string =>
  code.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/gu, '')
const codeOf = (file: string): string => uncommented(readFileSync(source + file, 'utf8'))

const statement =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\w*\s{},$]+?\s+from\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gu

function importsOf(from: string): Import[] {
  return [...codeOf(from).matchAll(statement)].map((match) => {
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

/** What is left of a graph when all that leads nowhere, and all that nothing leads to, is taken away. */
function circles(targets: Map<string, Set<string>>): string[] {
  const led = (name: string): boolean => [...targets.values()].some((to) => to.has(name))
  for (let size = -1; size !== targets.size;) {
    size = targets.size
    for (const [name, to] of targets) {
      const leads = [...to].some((target) => targets.has(target))
      if (!leads || !led(name)) targets.delete(name)
    }
  }
  return [...targets.keys()]
}

describe('the table of ARCHITECTURE.md', () => {
  test('src/ has one file, and every folder has a row', () => {
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual(['index.ts'])
    const folders = [...new Set(files.flatMap((file) => roomOf(file) ?? []))]
    expect(folders.toSorted()).toEqual([...rooms.keys()].toSorted())
  })

  test('the imports are all seen', () => {
    expect(files.length).toBeGreaterThan(50)
    for (const file of files) {
      const written =
        codeOf(file).match(/\bfrom\s+'[^']+'|(?<!@)\bimport\s+'[^']+'|\bimport\(\s*'/gu)?.length ??
        0
      expect([file, importsOf(file).length]).toEqual([file, written])
    }
  })

  test('a room imports what its row says', () => {
    const strange = inner.filter(({ from, to }) => {
      const [room, other = ''] = [roomOf(from), roomOf(to)]
      return room !== undefined && room !== other && !rooms.get(room)?.includes(other)
    })
    expect(told(strange)).toEqual([])
  })

  test('a row names no room that is not imported', () => {
    const idle = [...rooms].flatMap(([room, others]) =>
      others
        .filter(
          (other) => !inner.some(({ from, to }) => roomOf(from) === room && roomOf(to) === other),
        )
        .map((other) => `${room} -> ${other}`),
    )
    expect(idle).toEqual([])
  })

  test('rooms have no circle', () => {
    expect(circles(new Map([...rooms].map(([room, others]) => [room, new Set(others)])))).toEqual(
      [],
    )
  })
})

describe('what files may do', () => {
  test('types/ has no code', () => {
    for (const file of files.filter((name) => roomOf(name) === 'types')) {
      expect(codeOf(file)).not.toMatch(/^export (?:const|function|class|let|enum|default)/mu)
      expect(importsOf(file).filter(({ typeOnly }) => !typeOnly)).toEqual([])
    }
  })

  test('files have no circle, types included', () => {
    const targets = new Map(files.map((file) => [file, new Set<string>()]))
    for (const { from, to } of inner) targets.get(from)?.add(to)
    expect(circles(targets)).toEqual([])
  })

  test('node: is imported by rooms of the machine alone', () => {
    const strange = imports.filter(
      ({ from, to }) => to.startsWith('node:') && !machine.includes(roomOf(from) ?? ''),
    )
    expect(told(strange)).toEqual([])
  })

  test('pure rooms know no process, clock or chance', () => {
    const impure = files.filter(
      (file) =>
        pure.includes(roomOf(file) ?? '') &&
        /\bprocess\.|\bDate\.now|\bnew Date\(\)|\bMath\.random|\bperformance\.now|\bsetTimeout\b|\bconsole\./u.test(
          codeOf(file),
        ),
    )
    expect(impure).toEqual([])
  })

  test('stages keep no state in a module', () => {
    const stages = 'read parse outline plan paginate layout lint compile back-matter scene'.split(
      ' ',
    )
    const stateful = files.filter(
      (file) => stages.includes(roomOf(file) ?? '') && /^(?:export )?let /mu.test(codeOf(file)),
    )
    expect(stateful).toEqual([])
    const counted = files.filter((file) => /\bmessages\.length = /u.test(codeOf(file)))
    expect(counted).toEqual([])
  })

  test.each(registries)(
    'the entries of %s import neither it nor a sibling, their helpers no entry',
    (registry) => {
      const room = roomOf(registry)
      const entryOf = (file: string): string | undefined => {
        const [, folder, ...rest] = file.split('/')
        return rest.length > 0 && file.startsWith('layout/') ? `layout/${folder}` : file
      }
      const entries = new Set(
        inner
          .filter(
            ({ from, to }) => from === registry && roomOf(to) === room && !shared.includes(to),
          )
          .map(({ to }) => entryOf(to)),
      )
      expect(entries.size).toBeGreaterThan(1)
      const inside = inner.filter(({ from }) => from !== registry && roomOf(from) === room)
      const strange = inside.filter(({ from, to }) => {
        const [own, other] = [entryOf(from), entryOf(to)]
        const leads = entries.has(other) || (entries.has(own) && to === registry)
        const isJoin = from.endsWith(`/${room}-outline.ts`)
        return roomOf(to) === room && own !== other && leads && !isJoin
      })
      expect(told(strange)).toEqual([])
    },
  )

  test('nothing imports cli or index; build never learns that it is watched', () => {
    const strange = inner.filter(
      ({ from, to }) => (roomOf(to) === 'cli' && roomOf(from) !== 'cli') || to === 'index.ts',
    )
    expect(told(strange)).toEqual([])
    const watch = inner.filter(
      ({ from, to }) => to.startsWith('pipeline/watch/') && !from.startsWith('pipeline/watch/'),
    )
    expect(told(watch)).toEqual(['cli/program.ts -> pipeline/watch/watch.ts'])
  })

  test('only cli knows the process', () => {
    const others = files.filter(
      (file) =>
        roomOf(file) !== 'cli' && /\bprocess\.(?:exit|argv|stdout|stderr|on\()/u.test(codeOf(file)),
    )
    expect(others).toEqual([])
  })

  test('only render and theme import marp', () => {
    const marp = imports.filter(
      ({ from, to }) =>
        to.startsWith('@marp-team/') && !['render', 'theme'].includes(roomOf(from) ?? ''),
    )
    expect(told(marp)).toEqual([])
  })
})
