import { noneCompiled } from '../../src/compile/recall-markdown.js'
import { readFileSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import {
  array,
  assert,
  constantFrom,
  integer,
  oneof,
  property,
  tuple,
  type Arbitrary,
} from 'fast-check'
import { expect, test } from 'vitest'
import { makeDeck, readOutline } from '../../src/pipeline/make-deck.js'
import type { Tools } from '../../src/pipeline/setting.js'
import { memory, type Memory } from '../../src/memo/memory.js'
import { renderSlides } from '../../src/pipeline/render-deck.js'
import { nothingSettled, type Settled } from '../../src/memo/settled.js'
import { sectionRenderer } from '../../src/render/section-renderer.js'
import { loadTheme } from '../../src/theme/load-theme.js'
import { createTypesetter } from '../../src/typeset/create-typesetter.js'
import { propertyRuns } from '../support/property-runs.js'

const seed = readFileSync(new URL('../../sessions/jaws-days-2017.txt', import.meta.url), 'utf8')
const start = seed.split('\n').slice(0, 90)

const theme = await loadTheme('jaws')
const typesetter = await createTypesetter()
const bare: Tools = { theme, typesetter, renderer: sectionRenderer(theme.css) }

function rendered(lines: string[], tools: Tools) {
  const outline = readOutline(Buffer.from(lines.join('\n')), 'a.txt', {})
  const deck = makeDeck(outline, {}, tools)
  const options = { lang: 'ja', dark: false, fonts: 'woff' } as const
  const { slides, css } = renderSlides(deck, theme, options, tools)
  // Where a placed word stood in the source when it was set is of no use to anyone.
  const facts = deck.slides.map(({ data, notes, placement }) =>
    JSON.stringify([data, notes, placement], (name, value: unknown) =>
      name === 'position' ? undefined : value,
    ),
  )
  const messages = outline.file.messages.map(({ reason, line }) => `${line} ${reason}`)
  return { slides, css, facts, messages }
}

type Edit = (lines: string[]) => string[]

const at = integer({ min: 4, max: 80 })
const words = constantFrom('A -> B -> C', '3.5TB', 'EC2', '料金: 無料', '人間だ。', '比率 6割、4割')
const edit: Arbitrary<Edit> = oneof(
  tuple(at, words).map(
    ([n, text]): Edit =>
      (lines) =>
        lines.toSpliced(n, 0, `  • ${text}`),
  ),
  tuple(at, words).map(
    ([n, text]): Edit =>
      (lines) =>
        lines.with(n, `${lines[n]} ${text}`),
  ),
  at.map(
    (n): Edit =>
      (lines) =>
        lines.toSpliced(n, 1),
  ),
  at.map(
    (n): Edit =>
      (lines) =>
        lines.with(n, `  ${lines[n]}`),
  ),
)

interface Kept {
  memory: Memory
  settled?: Settled
}

/** What is left of a build when the next one starts, in one run of the program and in the next. */
const passages: Record<string, { first: () => Kept; next: (last: Kept) => Kept }> = {
  'from save to save': {
    first: () => ({ memory: memory(), settled: nothingSettled() }),
    next: (last) => {
      last.memory.turn()
      return last
    },
  },
  'from run to run': {
    first: () => ({ memory: memory() }),
    next: (last) => {
      const bytes = serialize(last.memory.held())
      return { memory: memory(deserialize(bytes) as Map<string, unknown>) }
    },
  },
}

test.each(Object.entries(passages))(
  'a deck built again and again is the deck built from nothing, %s',
  (_, { first, next }) => {
    assert(
      property(array(edit, { minLength: 2, maxLength: 5 }), (edits) => {
        let kept = first()
        let lines = start
        const renderer = sectionRenderer(theme.css)
        for (const change of [(it: string[]) => it, ...edits]) {
          lines = change(lines)
          const { settled } = kept
          const { remember } = kept.memory
          const tools = { ...bare, renderer, remember, settled, compiled: noneCompiled() }
          expect(rendered(lines, tools)).toEqual(rendered(lines, bare))
          kept = next(kept)
        }
      }),
      propertyRuns(8),
    )
  },
)

test('a memory forgets what was not asked for while much was new', () => {
  const { remember, turn, held } = memory()
  let made = 0
  const ask = (key: string): number => remember(key, () => (made += 1))
  const askNew = (): void => {
    for (let i = 0; i < 6000; i++) ask(`new ${made}`)
    turn()
  }
  expect([ask('a'), ask('b'), ask('a')]).toEqual([1, 2, 1])
  for (let i = 0; i < 3; i++) turn()
  expect(ask('a')).toBe(1)
  askNew()
  expect(ask('a')).toBe(1)
  askNew()
  expect(ask('a')).toBe(1)
  expect(ask('b')).toBeGreaterThan(2)
  askNew()
  askNew()
  expect(ask('a')).toBeGreaterThan(2)
  expect(held().size).toBe(1)
})
