import { readFileSync } from 'node:fs'
import { toString } from 'mdast-util-to-string'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeDeck, readOutline } from '../../src/pipeline/make-deck.js'
import type { Tools } from '../../src/pipeline/setting.js'
import { deckMarkdown } from '../../src/pipeline/render-deck.js'
import { accountOf } from '../../src/report/account-of.js'
import { lineRanges } from '../../src/cli/line-ranges.js'
import { talkSeconds } from '../../src/plan/talk-seconds.js'
import { loadTheme } from '../../src/theme/load-theme.js'
import { createTypesetter } from '../../src/typeset/create-typesetter.js'
import type { Deck } from '../../src/types/deck.js'
import type { Outline } from '../../src/types/outline.js'
import { sectionRenderer } from '../../src/render/section-renderer.js'

const seed = readFileSync(new URL('../../sessions/jaws-days-2017.txt', import.meta.url))
const marked = readFileSync(new URL('../fixtures/handout/marks/input.md', import.meta.url))

let tools: Tools
beforeAll(async () => {
  const [typesetter, theme] = await Promise.all([createTypesetter(), loadTheme('jaws')])
  tools = { theme, typesetter, renderer: sectionRenderer(theme.css) }
})

function made(
  bytes: Uint8Array,
  path: string,
  minutes?: number,
): { deck: Deck; outline: Outline; shown: Set<number> } {
  const outline = readOutline(bytes, path, {})
  const deck = makeDeck(outline, { minutes }, tools)
  return { deck, outline, shown: new Set(deck.slides.flatMap(({ data }) => data.lines)) }
}

const bare = (text: string): string => text.replaceAll(/\s/gu, '')

describe('a talk of so many minutes', () => {
  test('of five is used and kept, and all lines are somewhere', () => {
    const { deck, outline } = made(seed, 'seed.txt', 5)
    expect(talkSeconds(deck)).toBeLessThanOrEqual(300)
    // People show at most 17 slides in five minutes, and about 900 characters.
    expect(deck.slides.length).toBeLessThanOrEqual(17)
    expect(deck.slides.length).toBeGreaterThanOrEqual(10)
    const account = accountOf(outline.lines, deck, outline.steering)
    expect(account.dropped).toBe(0)
    // The sessions' addresses are in the notes too: a short talk shows one, at its end.
    const addresses = deck.sessions.length
    expect(account.inNotes + account.inHandout).toBe((deck.planned?.moved.length ?? 0) + addresses)
  })

  test.each([3, 10])('of %i is not too long', (minutes) => {
    expect(talkSeconds(made(seed, 'seed.txt', minutes).deck)).toBeLessThanOrEqual(minutes * 60)
  })

  test('shows a part of what a longer one shows', () => {
    const [three, five, ten, thirty] = [3, 5, 10, 30].map((m) => made(seed, 'seed.txt', m).shown)
    expect([...(three ?? [])].filter((line) => !five?.has(line))).toEqual([])
    expect([...(five ?? [])].filter((line) => !ten?.has(line))).toEqual([])
    expect([...(ten ?? [])].filter((line) => !thirty?.has(line))).toEqual([])
  })

  test('keeps what it moves in the notes, of the Markdown too, and off the slides', () => {
    const { deck } = made(seed, 'seed.txt', 5)
    const source = Buffer.from(seed).toString().split('\n')
    const words = (line: number): string =>
      bare((source[line - 1] ?? '').replace(/^\s*[•◦▪]\s*/u, ''))
    const notes = bare(
      deck.slides.map(({ notes: own }) => own.map((n) => toString(n)).join('')).join('\n'),
    )
    const markdown = deckMarkdown(deck, tools.theme, { lang: 'ja', dark: false, fonts: 'woff' })
    const comments = bare(
      [...markdown.matchAll(/<!--\n([\s\S]*?)\n-->/g)].map(([, text]) => text).join(''),
    )
    const printed = new Set(deck.handoutLines)
    const noted = (deck.planned?.moved ?? []).filter((line) => !printed.has(line))
    expect(noted.length).toBeGreaterThan(20)
    for (const line of noted) {
      expect(notes).toContain(words(line))
      expect(comments).toContain(words(line))
    }
    const slides = bare(markdown.replaceAll(/<!--[\s\S]*?-->/g, ''))
    expect(slides).not.toContain('Opsもコードを書いてて')
    expect(slides).not.toContain('海外では永続化データの場所として')
  })

  test('that cannot be says what is the least, once', () => {
    const { deck, outline } = made(seed, 'seed.txt', 0.5)
    const said = outline.file.messages.filter(({ ruleId }) => ruleId === 'minutes-too-few')
    expect(said).toHaveLength(1)
    const [, least] = /at least ([\d.]+) min/.exec(said[0]?.reason ?? '') ?? []
    expect(talkSeconds(deck)).toBeLessThanOrEqual(Number(least) * 60)
  })
})

test('marks keep lines off the slides, with or without a length', () => {
  const { deck, outline } = made(marked, 'marks.md')
  const titles = deck.slides.map(({ heading }) => toString(heading))
  expect(titles).not.toContain('Two')
  expect(titles).not.toContain('Early')
  expect(accountOf(outline.lines, deck, outline.steering)).toMatchObject({
    inHandout: 6,
    dropped: 0,
  })
  const notes = deck.slides.map(({ notes: own }) => own.map((n) => toString(n)).join(' ')).join(' ')
  for (const words of ['Early', 'under hidden', 'all hidden']) expect(notes).toContain(words)
  for (const words of ['only paper', 'two words']) expect(notes).not.toContain(words)
  expect(deck.planned).toBeUndefined()
})

test.each([
  [[], ''],
  [[7], '7'],
  [[7, 8, 9, 12], '7-9, 12'],
])('lines %j are named %j', (lines, words) => {
  expect(lineRanges(lines)).toBe(words)
})
