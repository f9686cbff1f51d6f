import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import type { Deck, Topic } from '../../src/types.js'
import { makeNotes } from '../fit/make-notes.js'
import { chosenDeck } from '../support/count-breaks.js'
import { sharedTools } from '../support/make-slides.js'
import { seedPath } from '../support/seed.js'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A branch right under the session or, for its own lines, the session. */
function branchOf(session: Topic, line: number): Topic | undefined {
  return session.children.findLast(({ position }) => (position?.start.line ?? 0) <= line)
}

/** All lines of a topic and what is under it. */
const linesOf = ({ data, children }: Topic): number[] => [
  ...(data.lines ?? []),
  ...(data.bodyLines ?? []),
  ...children.flatMap(linesOf),
]

/** What is seen of each content slide, with the lines on it; the count of its parts may change. */
function seen({ slides }: Deck): { session?: number; lines: number[]; look: string }[] {
  return slides
    .filter(({ data }) => data.kind === 'content')
    .map(({ data, heading, children }) => {
      const { layout, classes, breadcrumb, session, lines } = data
      const look = [
        session,
        toString(heading),
        layout,
        classes,
        breadcrumb,
        toString({ type: 'root', children }),
      ]
      return { session, lines, look: JSON.stringify(look) }
    })
}

type Edit = 'append' | 'change' | 'delete'

/** The notes with one line of a session's last third edited; undefined where that is no list. */
function edited(text: string, deck: Deck, of: { session: number; at: number; edit: Edit }) {
  const { topic } = deck.sessions[of.session % deck.sessions.length] ?? {}
  const lines = text.split('\n')
  const own = topic ? linesOf(topic) : []
  const late = own.slice(Math.floor((own.length * 2) / 3))
  const line = late[Math.floor(of.at * late.length)] ?? 0
  const old = lines[line - 1] ?? ''
  if (!topic || !/^\s*[•-] /u.test(old)) return undefined
  if (of.edit === 'append') lines[line - 1] = `${old}。書き足した`
  if (of.edit === 'change') lines[line - 1] = old.replace(/([•-] ).*/u, '$1書き直した行')
  // A parent's children would become another's.
  const next = lines[line] ?? ''
  const indent = (words: string): number => words.length - words.trimStart().length
  if (of.edit === 'delete' && indent(next) > indent(old)) return undefined
  if (of.edit === 'delete') lines[line - 1] = ''
  return { text: lines.join('\n'), topic, line }
}

/**
 * "Without need": cuts are chosen over a whole session at least cost, with no memory of earlier
 * ones. Always kept are the slides of all other sessions. In the edited line's own session the slides
 * before the branch of that line are kept, unless one of them shares its title and its run of
 * siblings with that branch; of those few may move.
 */
const arbitrary = fc.record({
  notes: fc.constantFrom(0, 1, 2, 3),
  session: fc.nat(20),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  edit: fc.constantFrom<Edit>('append', 'change', 'delete'),
})

test('a small edit late in a session leaves the other sessions, and the branches before it', async () => {
  const tools = await sharedTools()
  const sources = [readFileSync(seedPath, 'utf8'), ...[1, 2, 3].map((seed) => makeNotes(seed, 12))]
  const decks = sources.map((text) => chosenDeck(encode(text), 'a.md', tools))
  const counts = { edits: 0, sameSession: 0, moved: 0 }
  fc.assert(
    fc.property(arbitrary, ({ notes, ...of }) => {
      const text = sources[notes] ?? ''
      const deck = decks[notes] as Deck
      const edit = edited(text, deck, of)
      fc.pre(edit !== undefined)
      if (!edit) return
      const before = seen(deck)
      const after = new Set(
        seen(chosenDeck(encode(edit.text), 'a.md', tools)).map(({ look }) => look),
      )
      const number = deck.sessions.find(({ topic }) => topic === edit.topic)?.n
      for (const slide of before) {
        if (slide.session !== number) expect(after.has(slide.look), slide.look).toBe(true)
      }
      counts.edits += 1
      const branch = branchOf(edit.topic, edit.line)
      const start = branch?.position?.start.line ?? 0
      const earlier = before.filter(
        ({ session, lines }) => session === number && lines.every((line) => line < start),
      )
      counts.sameSession += earlier.length
      counts.moved += earlier.filter(({ look }) => !after.has(look)).length
    }),
    { numRuns: 60, seed: 4 },
  )
  process.stdout.write(`${JSON.stringify(counts)}\n`)
  expect(counts.sameSession).toBeGreaterThan(50)
  expect(counts.moved / counts.sameSession).toBeLessThan(0.02)
}, 120_000)
