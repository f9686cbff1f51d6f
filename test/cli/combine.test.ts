import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Report } from '../../src/types/report.js'
import { runCli, tempFolder } from '../support/run-cli.js'

const first = `Meetup 2020

One about clouds by Ann
https://example.com/1
  • Talk
    • A thing
  • まとめ
    • 小さく始める
`
const second = `Other event

Two by you
  • Talk
    • Some words #layout:nope
  • まとめ
    • 大きく育てる
`
const alone = `---
author: Somebody
---

# Part

- x
- y
`

async function combined(files: Record<string, string>, args: string[] = []) {
  const cwd = tempFolder(files)
  const names = Object.keys(files)
  const run = await runCli([...names, '--combine', '--to', 'md', '--json', ...args], { cwd })
  return { run, cwd, report: JSON.parse(run.stdout) as Report }
}

test('many inputs make one deck under the first one’s event, in order', async () => {
  const { run, cwd, report } = await combined({
    'a/notes.txt': first,
    'b/notes.txt': second,
    'c.md': alone,
  })
  expect(run.code).toBe(0)
  expect(readdirSync(join(cwd, 'out'))).toEqual(['Meetup 2020.md'])
  expect(report.decks.length).toBe(1)
  const [deck] = report.decks
  expect(deck?.source).toBe('a/notes.txt, b/notes.txt, c.md')
  expect(deck?.sources).toEqual([
    { source: 'a/notes.txt', firstLine: 1 },
    { source: 'b/notes.txt', firstLine: 10 },
    { source: 'c.md', firstLine: 18 },
  ])
  const places = [3, 12, 19].map((line) =>
    deck?.slides.findIndex(({ lines }) => lines.includes(line)),
  )
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a = 0, b = 0) => a - b))
  expect(deck?.account).toMatchObject({ dropped: 0, droppedLines: [] })
})

test('words of a later event are kept in the notes; messages stand at their own line', async () => {
  const { cwd, report } = await combined({ 'a.txt': first, 'b.txt': second, 'c.md': alone })
  const markdown = readFileSync(join(cwd, 'out/Meetup 2020.md'), 'utf8')
  expect(markdown).toContain('<!--\nOther event\n-->')
  const [message] = report.decks[0]?.messages.filter(({ rule }) => rule === 'unknown-layout') ?? []
  expect(message).toMatchObject({ file: 'b.txt', line: 5, column: 5 })
})

test('the summaries of two sessions are gathered at the end, linked, on no account', async () => {
  const { cwd, report } = await combined({ 'a.txt': first, 'b.txt': second })
  const slide = report.decks[0]?.slides.find(({ id }) => id === 'summaries')
  expect(slide).toMatchObject({
    title: 'まとめ',
    reason: 'the summaries of the sessions',
    lines: [],
  })
  const titles = report.decks[0]?.slides.map(({ title }) => title) ?? []
  const at = titles.indexOf('まとめ') + 1
  const markdown = readFileSync(join(cwd, 'out/Meetup 2020.md'), 'utf8')
  const gathered = markdown.split('\n---\n')[slide?.n ?? 0]
  expect(gathered).toContain(`[One about clouds](#${at})`)
  expect(gathered).toContain('大きく育てる')
})

test('inputs without an event make `combined`; one that cannot be read is left out and told', async () => {
  const { run, cwd, report } = await combined({
    'a.md': '# A\n\n- x\n',
    'b.md': '# B\n\n- y\n',
    'c.md': '',
  })
  expect(readdirSync(join(cwd, 'out'))).toEqual(['combined.md'])
  expect(run.code).toBe(1)
  expect(report.decks.map(({ source }) => source)).toEqual(['c.md', 'a.md, b.md'])
})

test('a file with one session has no agenda', async () => {
  const cwd = tempFolder({ 'a.txt': 'Meetup\n\nOne by me\n  • x\n  • y\n' })
  const run = await runCli(['check', 'a.txt', '--json'], { cwd })
  const layouts = (JSON.parse(run.stdout) as Report).decks[0]?.slides.map(({ layout }) => layout)
  expect(layouts).toEqual(['cover', 'lead'])
})
