import { readFileSync } from 'node:fs'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import type { Deck } from '../../src/types/deck.js'
import { chosenDeck, countBreaks, greedyDeck } from '../support/count-breaks.js'
import { sharedTools } from '../support/make-slides.js'
import { seedPath } from '../support/seed.js'

const seed = readFileSync(seedPath)
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Each content slide as its id and the lines on it. */
const shown = ({ slides }: Deck): string[] =>
  slides
    .filter(({ data }) => data.kind === 'content')
    .map(
      ({ data, heading }) => `${data.session} ${data.id} ${toString(heading)} ${data.lines.join()}`,
    )

/** `NOTES=a.md,b.txt npx vitest run test/split/breaks` counts other notes too. */
const others = (process.env['NOTES'] ?? '').split(',').filter(Boolean)

test('less is parted than where a list fills its slides', { timeout: 60_000 }, async () => {
  const tools = await sharedTools()
  const counts = [...others, seedPath].map((path) => {
    const bytes = readFileSync(path)
    const ours = countBreaks(chosenDeck(bytes, path, tools))
    const greedy = countBreaks(greedyDeck(bytes, path, tools))
    process.stdout.write(`${path} ${JSON.stringify({ ours, greedy })}\n`)
    return { ours, greedy }
  })
  const seeds = counts.at(-1)
  expect(seeds?.ours).toMatchObject({ splitParents: 0, splitTables: 0 })
  expect(seeds?.ours.orphans).toBeLessThanOrEqual(1)
  expect(seeds?.greedy.splitParents).toBeGreaterThan(10)
})

test('the same notes give the same breaks, whatever was made before', async () => {
  const tools = await sharedTools()
  const first = shown(chosenDeck(seed, 'seed.txt', tools))
  chosenDeck(encode('# 別\n\n- 一\n  - 二\n'), 'other.md', tools)
  expect(shown(chosenDeck(seed, 'seed.txt', tools))).toEqual(first)
})

test('an edit of the last line of a session leaves the slides before it, but at most the one that it joins', async () => {
  const tools = await sharedTools()
  const text = seed.toString()
  const lines = text.split('\n')
  const before = chosenDeck(seed, 'seed.txt', tools)
  for (const { topic } of before.sessions) {
    const last = topic.children.at(-1)
    const from = last?.position?.start.line ?? 0
    let to = from
    while (/^\s*•/u.test(lines[to] ?? '')) to += 1
    const edited = [...lines]
    edited[to - 1] = `${edited[to - 1]}。そのあとに書き足した`
    const after = chosenDeck(encode(edited.join('\n')), 'seed.txt', tools)
    const kept = (deck: Deck): string[] =>
      shown({
        ...deck,
        slides: deck.slides.filter(({ data }) => !data.lines.some((n) => n >= from && n <= to)),
      })
    const now = new Set(kept(after))
    const gone = kept(before).filter((slide) => !now.has(slide))
    expect(gone.length, gone.join('\n')).toBeLessThanOrEqual(1)
  }
})
