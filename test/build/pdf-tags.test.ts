import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, expect, test } from 'vitest'
import { runCli, tempFolder } from '../support/run-cli.js'

const notes = `# 会

## 流れ

- S3 -> Lambda -> 通知

## 順位

- 明示的なDeny > 明示的なAllow > 暗黙のDeny

## 表

| 名 | 数 |
|---|---|
| 一 | 1 |

## 箇条

- 一つ目
  - その下
- 二つ目
- 三つ目のもの
`

/** A node of the tree of tags, as the reader gives it. */
interface Tag {
  role?: string
  alt?: string
  children?: Tag[]
}

let trees: Tag[]

beforeAll(async () => {
  const cwd = tempFolder({ 'notes.md': notes })
  await runCli(['notes.md', '--to', 'pdf'], { cwd })
  const data = new Uint8Array(readFileSync(join(cwd, 'out/notes.pdf')))
  const pdf = await getDocument({ data, verbosity: 0 }).promise
  trees = []
  for (let n = 1; n <= pdf.numPages; n++) {
    trees.push((await (await pdf.getPage(n)).getStructTree()) as Tag)
  }
  await pdf.destroy()
})

const inner = (tag: Tag): Tag[] => [tag, ...(tag.children ?? []).flatMap(inner)]
const rolesOf = (tag: Tag): string[] => inner(tag).flatMap(({ role }) => role ?? [])

/** The pages on which all of these roles are. */
const pagesWith = (...roles: string[]): Tag[] =>
  trees.filter((tree) => roles.every((role) => rolesOf(tree).includes(role)))

test('every page has one heading', () => {
  for (const tree of trees) {
    expect(rolesOf(tree).filter((role) => /^H\d$/u.test(role))).toHaveLength(1)
  }
})

test('a flow and a ranking are paragraphs, the icon of a service says its name', () => {
  const lines = trees.flatMap(inner).filter(({ role, children = [] }) => {
    // Three names, each with the sign behind it.
    return role === 'P' && children.length === 3
  })
  expect(lines).toHaveLength(2)
  const alts = trees.flatMap(inner).flatMap(({ alt }) => alt ?? [])
  expect(alts).toContain('AWS Lambda')
})

test('a table has heads and cells, a list its items, and no item stands outside one', () => {
  expect(pagesWith('Table', 'TR', 'TH', 'TD')).toHaveLength(1)
  expect(pagesWith('L', 'LI').length).toBeGreaterThan(0)
  const parents = trees
    .flatMap(inner)
    .filter(({ children = [] }) => children.some(({ role }) => role === 'LI'))
  expect(new Set(parents.map(({ role }) => role))).toEqual(new Set(['L']))
})
