import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import type { Deck } from '../../src/types/deck.js'
import type { Topic } from '../../src/types/outline.js'
import { makeNotes } from './make-notes.js'
import { chosenDeck } from '../support/count-breaks.js'
import { sharedTools } from '../support/make-slides.js'
import { propertyRuns } from '../support/property-runs.js'
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
function seen({
  slides,
}: Deck): { session?: number; lines: number[]; title: string; look: string }[] {
  return slides
    .filter(({ data }) => data.kind === 'content')
    .map(({ data, heading, children }) => {
      const { layout, classes, breadcrumb, session, lines } = data
      const title = toString(heading)
      const look = [
        session,
        title,
        layout,
        classes,
        breadcrumb,
        toString({ type: 'root', children }),
      ]
      return { session, lines, title, look: JSON.stringify(look) }
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

const arbitrary = fc.record({
  notes: fc.nat(3),
  session: fc.nat(20),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  edit: fc.constantFrom<Edit>('append', 'change', 'delete'),
})

/** The same edits on each run; others with SEED=123, more with EDITS=1000. */
const { seed } = propertyRuns(60)
const numRuns = Number(process.env['EDITS'] ?? 60)

/**
 * Cuts are chosen over a whole session at least cost, with no memory of earlier ones; so this holds
 * by what they cost. Kept are all slides of the other sessions, and those before the edited line's
 * branch in its own: all but one, where the branch had a slide of its own and now joins the list
 * before it, or the other way round.
 */
test('a small edit late in a session moves no slide of the others, nor before its branch', async () => {
  const tools = await sharedTools()
  const sources = [readFileSync(seedPath, 'utf8'), ...[1, 2, 3].map((n) => makeNotes(n, 12))]
  const decks = sources.map((text) => chosenDeck(encode(text), 'a.md', tools))
  const counts = { seed, edits: 0, otherSessions: 0, sameSession: 0, joined: 0 }
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
      const others = before.filter(({ session }) => session !== number)
      for (const { look } of others) expect(after.has(look), look).toBe(true)

      const branch = branchOf(edit.topic, edit.line)
      const start = branch?.position?.start.line ?? 0
      // A part of long code has no lines of its own: it is where its first part is.
      const own = before.filter(({ session }) => session === number)
      const from = own.findIndex(({ lines }) => lines.some((line) => line >= start))
      const earlier = from < 0 ? own : own.slice(0, from)
      const last = earlier.at(-1)
      for (const slide of earlier) {
        const joins = slide === last && slide.title === toString(edit.topic.heading)
        if (joins && !after.has(slide.look)) counts.joined += 1
        else expect(after.has(slide.look), slide.look).toBe(true)
      }
      counts.edits += 1
      counts.otherSessions += others.length
      counts.sameSession += earlier.length
    }),
    { numRuns, seed },
  )
  process.stdout.write(`${JSON.stringify(counts)}\n`)
  expect(counts.sameSession).toBeGreaterThan(0)
}, 120_000)
