import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import * as fc from 'fast-check'
import { constructs } from '../../bench/constructs.mjs'
import { seedPath } from './seed.js'

/** A file that a mutation starts from. */
export interface Base {
  extension: string
  bytes: Buffer
}

const fixtures = join(import.meta.dirname, '../fixtures/parse')

/** Pieces of the seed, the inputs of the fixtures, and a little of each construct. */
function bases(): Base[] {
  const seed = readFileSync(seedPath, 'utf8').split('\n')
  const pieces = Array.from({ length: Math.ceil(seed.length / 30) }, (_, piece) => ({
    extension: '.txt',
    bytes: Buffer.from(seed.slice(piece * 30, piece * 30 + 30).join('\n')),
  }))
  const inputs = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md|org|opml|html)$/.test(name))
    .sort()
    .map((name) => ({ extension: extname(name), bytes: readFileSync(join(fixtures, name)) }))
  const small = Object.values(constructs).map(([extension, textOf]) => ({
    extension: `.${extension}`,
    bytes: Buffer.from(textOf(200)),
  }))
  return [...pieces, ...inputs, ...small]
}

const linesOf = (bytes: Buffer): string[] => bytes.toString('latin1').split('\n')
const joined = (lines: string[]): Buffer => Buffer.from(lines.join('\n'), 'latin1')

type Mutation = (bytes: Buffer, a: number, b: number, other: Buffer) => Buffer

/** Each changes a file a little; `a` and `b` say where. Bytes are cut, not characters. */
const mutations: Record<string, Mutation> = {
  flip: (bytes, a, b) => {
    const copy = Buffer.from(bytes)
    if (copy.length > 0) copy[a % copy.length] = b % 256
    return copy
  },
  swap: (bytes, a, b) => {
    const lines = linesOf(bytes)
    const [i, j] = [a % lines.length, b % lines.length]
    ;[lines[i], lines[j]] = [lines[j] ?? '', lines[i] ?? '']
    return joined(lines)
  },
  repeat: (bytes, a, b) => {
    const lines = linesOf(bytes)
    const line = lines[a % lines.length] ?? ''
    return joined(lines.toSpliced(a % lines.length, 0, ...Array<string>(b % 40).fill(line)))
  },
  indent: (bytes, a, b) =>
    joined(
      linesOf(bytes).map((line, index) =>
        index < a % 50 ? line : `${['  ', '\t', '\u00a0'][b % 3]}`.repeat(1 + (index % 9)) + line,
      ),
    ),
  cut: (bytes, a, b) => {
    const [from, to] = [a % (bytes.length + 1), b % (bytes.length + 1)]
    return Buffer.concat([
      bytes.subarray(0, Math.min(from, to)),
      bytes.subarray(Math.max(from, to)),
    ])
  },
  join: (bytes, _a, _b, other) => Buffer.concat([bytes, Buffer.from('\n'), other]),
  insert: (bytes, a, _b, other) => {
    const at = a % (bytes.length + 1)
    return Buffer.concat([bytes.subarray(0, at), other.subarray(0, 300), bytes.subarray(at)])
  },
  ends: (bytes, a) => joined([linesOf(bytes).join(['\r\n', '\r', '\u0085', '\v'][a % 4])]),
}

const all = bases()
const number = fc.nat(1_000_000)
const step = fc.tuple(
  fc.constantFrom(...Object.keys(mutations)),
  number,
  number,
  fc.nat(all.length - 1),
)

/** A file of ours with a few mutations. */
export const mutatedFile: fc.Arbitrary<Base> = fc
  .tuple(fc.nat(all.length - 1), fc.array(step, { minLength: 1, maxLength: 4 }))
  .map(([index, steps]) => {
    const { extension, bytes } = all[index] ?? { extension: '.txt', bytes: Buffer.alloc(0) }
    const mutated = steps.reduce(
      (now, [name, a, b, other]) =>
        mutations[name]?.(now, a, b, all[other]?.bytes ?? Buffer.alloc(0)) ?? now,
      bytes,
    )
    return { extension, bytes: mutated }
  })
