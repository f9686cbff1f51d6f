import { describe, expect, test } from 'vitest'
import { exportPptx } from '../../src/export/pptx/export-pptx.js'
import type { Deck, Slide } from '../../src/types/deck.js'
import { pptxOptions } from '../export/pptx/made-deck.js'
import { all, openPptx, textOf } from '../export/pptx/open-pptx.js'
import { makeNotes } from './make-notes.js'
import { chosenDeck, countBreaks, looseTools } from '../support/count-breaks.js'
import { makeSlides, sharedTools, slideText } from '../support/make-slides.js'
import { readFileSync } from 'node:fs'
import { seedPath } from '../support/seed.js'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const listOf = (count: number, words: string): string =>
  Array.from({ length: count }, (_, index) => `  - ${words}その${index + 1}`).join('\n')

/** A long line, and two that would be nearly alone on the next slide. */
const long =
  '監視は誰かが夜に起きていなくても動き続けるように作り直し、通知は本当に要るものだけに絞りました。'
const spilling = `# 会\n\n## 発表\n\n- ${long.repeat(7).slice(0, 200)}\n- 窓口を決めた\n- 手順を書いた\n- 通知を減らした\n- 来年も続ける\n`

const content = ({ slides }: Deck): Slide[] => slides.filter(({ data }) => data.kind === 'content')
const words = ({ items }: Slide): string => JSON.stringify(items.map(({ heading }) => heading))

describe('a list that is a little too long', () => {
  test('is set tighter, so that no line is alone; without steps it goes on', async () => {
    const tools = await sharedTools()
    const notes = encode(spilling)
    const tight = content(chosenDeck(notes, 'a.md', tools))
    const loose = content(chosenDeck(notes, 'a.md', looseTools(tools)))
    expect(loose.length).toBe(2)
    expect(tight.length).toBe(1)
    expect(tight[0]?.data.classes).toContain('tight-1')
  })

  test('of two halves is left as large as it is', async () => {
    const notes = encode(`# 会\n\n## 発表\n\n${listOf(10, '項目').replaceAll(/^ {2}/gmu, '')}\n`)
    const slides = content(chosenDeck(notes, 'a.md', await sharedTools()))
    expect(slides.length).toBe(2)
    expect(slides.every(({ data }) => data.tight === undefined)).toBe(true)
  })

  test('is no reason to touch the seed', async () => {
    const deck = chosenDeck(readFileSync(seedPath), seedPath, await sharedTools())
    expect(countBreaks(deck).tight).toBe(0)
  })

  test('has the same words in Marp, by the class of the step', async () => {
    const { rendered, markdown, marpSlides } = await makeSlides(spilling, 'a.md')
    expect(markdown).toMatch(/_class: .*tight-1/)
    expect(marpSlides.map(slideText)).toEqual(rendered.slides.map(({ html }) => slideText(html)))
  })

  test('has the space of its step in PowerPoint', async () => {
    const { deck } = await makeSlides(spilling, 'a.md')
    const { slides } = openPptx(exportPptx(deck, await pptxOptions()))
    const paragraphs = slides.flatMap((slide) => all(slide, 'a:p'))
    const last = paragraphs.find((paragraph) => textOf(paragraph).includes('来年も続ける'))
    const [before] = last ? all(last, 'a:spcBef').flatMap((node) => all(node, 'a:spcPts')) : []
    // 8 px where a list has 16.
    expect(before?.attributes['val']).toBe('600')
  })
})

test('notes of every kind: fewer faults, none under the floor, one step under a title', async () => {
  const tools = await sharedTools()
  const sums = { tight: 0, loose: 0, tightFaults: 0, looseFaults: 0, set: 0 }
  for (const seed of [1, 3, 5]) {
    const notes = encode(makeNotes(seed, 48))
    const deck = chosenDeck(notes, 'a.md', tools)
    const tight = countBreaks(deck)
    const loose = countBreaks(chosenDeck(notes, 'a.md', looseTools(tools)))
    sums.tight += tight.slides
    sums.loose += loose.slides
    sums.tightFaults += tight.orphans + tight.splitParents
    sums.looseFaults += loose.orphans + loose.splitParents
    sums.set += tight.tight
    const steps = new Map(content(deck).map(({ topic, data }) => [topic, data.tight]))
    for (const { topic, data, placement } of content(deck)) {
      expect(data.tight, words({ topic, items: [topic] } as Slide)).toBe(steps.get(topic))
      if (!data.classes.some((name) => name.startsWith('tight-'))) continue
      const texts = (placement?.items ?? []).filter((item) => item.kind === 'text')
      const lists = texts.filter(({ role }) => /^(?:l\d|p)/u.test(role))
      expect(Math.min(...lists.map(({ style }) => style.size))).toBeGreaterThanOrEqual(24)
    }
  }
  process.stdout.write(`${JSON.stringify(sums)}\n`)
  expect(sums.tight).toBeLessThan(sums.loose)
  expect(sums.tightFaults).toBeLessThan(sums.looseFaults)
  // Few slides differ from the others.
  expect(sums.set).toBeLessThan(sums.tight * 0.1)
}, 60_000)
