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
import { memo, type Memo } from '../../src/memo/memo.js'
import { deckMarkdown, renderSlides } from '../../src/pipeline/render-deck.js'
import { sectionRenderer } from '../../src/render/section-renderer.js'
import { loadTheme } from '../../src/theme/load-theme.js'
import { createTypesetter } from '../../src/typeset/create-typesetter.js'
import { propertyRuns } from '../support/property-runs.js'

const seed = readFileSync(new URL('../../sessions/jaws-days-2017.txt', import.meta.url), 'utf8')
const start = seed.split('\n').slice(0, 90)

const theme = await loadTheme('jaws')
const typesetter = await createTypesetter()
const tools: Tools = { theme, typesetter, renderer: sectionRenderer(theme.css) }

function rendered(lines: string[], known?: Memo) {
  const outline = readOutline(Buffer.from(lines.join('\n')), 'a.txt', {})
  const deck = makeDeck(outline, {}, tools, wanted, known)
  const options = { lang: 'ja', dark: false, fonts: 'woff' } as const
  const { slides, css } = renderSlides(deck, theme, options, tools.renderer)
  // Where a placed word stood in the source when it was set is of no use to anyone.
  const facts = deck.slides.map(({ data, notes, placement }) =>
    JSON.stringify([data, notes, placement], (name, value: unknown) =>
      name === 'position' ? undefined : value,
    ),
  )
  const messages = outline.file.messages.map(({ reason, line }) => `${line} ${reason}`)
  const markdown = deckMarkdown(deck, theme, options)
  return { slides, css, facts, messages, markdown }
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

const wanted = { markdown: true, html: true }

/** A memo when the next build starts: in one run of the program, and in the next. */
const passages: Record<string, (last: Memo) => Memo> = {
  'from save to save': (last) => last,
  'from run to run': (last) => {
    const bytes = serialize(last.entries())
    return memo(100, deserialize(bytes) as Map<string, unknown>)
  },
}

test.each(Object.entries(passages))(
  'a deck built again and again is the deck built from nothing, %s',
  (_, next) => {
    assert(
      property(array(edit, { minLength: 2, maxLength: 5 }), (edits) => {
        let known = memo(100)
        let lines = start
        for (const change of [(it: string[]) => it, ...edits]) {
          lines = change(lines)
          expect(rendered(lines, known)).toEqual(rendered(lines))
          known = next(known)
        }
      }),
      propertyRuns(8),
    )
  },
)

test('only the session that was edited is made again, wherever it stands', () => {
  let made = 0
  const known = memo(100)
  const counting: Memo = {
    ...known,
    ask: (key, make) =>
      known.ask(key, () => {
        made++
        return make()
      }),
  }
  const lines = seed.split('\n')
  rendered(lines, counting)
  const all = made
  made = 0
  rendered(lines.toSpliced(10, 0, '  • 一行'), counting)
  // Its slides are counted, and it is made; numbers moved in what stands before and after the sessions.
  expect(made).toBe(4)
  expect(all).toBeGreaterThan(made)
  made = 0
  rendered(lines, counting)
  expect(made).toBe(0)
})

test('a memo holds so many values: those that were asked for last', () => {
  const { ask, entries } = memo(2)
  let made = 0
  const get = (key: string): number => ask(key, () => (made += 1))
  expect([get('a'), get('b'), get('a'), get('c')]).toEqual([1, 2, 1, 3])
  expect([...entries().keys()]).toEqual(['a', 'c'])
  expect(get('b')).toBe(4)
})
