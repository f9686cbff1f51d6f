import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { estimateSeconds } from '../../src/plan/estimate-seconds.js'
import { fitMinutes } from '../../src/plan/fit-minutes.js'
import { movedLines } from '../../src/plan/moved-lines.js'
import { planOutline, type PlanOptions } from '../../src/plan/plan-outline.js'
import type { Outline, Topic } from '../../src/types/outline.js'
import { all, onSlides, outline, session, topic } from './topic.js'
import { propertyRuns } from '../support/property-runs.js'

/** The outline of a plan. */
const planned = (source: Outline, options?: PlanOptions): Outline =>
  planOutline(source, options).outline

const line = (words: string, ...children: Topic[]): Topic => topic(words, {}, children)
const long = 'とても長い話をここで延々と続けるのである'

/** Two sessions of many long lines, with one line in each that matters. */
const notes = (): Outline =>
  outline(
    session('一', line('導入', line(`11| ${long}`), line('12| 3.5TBを処理')), line(`13| ${long}`)),
    session(
      '二',
      ...Array.from({ length: 9 }, (_, i) => line(`${21 + i}| ${long}`)),
      line('30| ★大事!'),
    ),
  )

describe('planOutline without minutes', () => {
  test('everything goes to slides', () => {
    const outline_ = planned(notes())
    expect(all(outline_.root).every(({ data }) => data.place === 'slide')).toBe(true)
    expect(movedLines(outline_)).toEqual([])
  })

  test('a mark holds for all under it, and never brings a line nearer to the slide', () => {
    const source = outline(
      session(
        'S',
        topic('1| a', { place: 'notes' }, [topic('2| b'), topic('3| c', { place: 'handout' })]),
        topic('4| d', { place: 'handout' }, [topic('5| e', { place: 'slide' })]),
        topic('6| f'),
      ),
    )
    const plan = planOutline(source)
    expect(
      all(plan.outline.root)
        .map(({ data }) => data.place?.at(0))
        .join(''),
    ).toBe('ssnnhhhs')
    expect(movedLines(plan.outline)).toEqual([1, 2, 3, 4, 5])
    expect(plan.remarks.map(({ ruleId }) => ruleId)).toEqual(['mark-unheeded'])
  })
})

describe('planOutline with minutes', () => {
  test('fits, fills, and keeps the point of each session', () => {
    const { outline: talk, remarks } = planOutline(notes(), { minutes: 0.75 })
    const seconds = estimateSeconds(talk)
    expect(seconds).toBeLessThanOrEqual(45)
    expect(seconds).toBeGreaterThanOrEqual(45 * 0.85)
    expect(onSlides(talk)).toEqual(expect.arrayContaining(['一', '二', '3.5TBを処理', '★大事!']))
    expect(remarks).toEqual([])
  })

  test('a talk with time for all moves nothing', () => {
    expect(movedLines(planned(notes(), { minutes: 60 }))).toEqual([])
  })

  test('#slide stays with all it stands under, #notes goes whatever the time', () => {
    const source = outline(
      session('S', line('11| 上', topic(`12| ${long}`, { place: 'slide' })), line('13| ★大事!')),
      session('T', topic('21| ★大事!', { place: 'notes' }), line('22| 3割')),
    )
    expect(onSlides(planned(source, { minutes: 0.5 }))).toEqual(
      expect.arrayContaining(['上', long]),
    )
    expect(movedLines(planned(source, { minutes: 60 }))).toEqual([21])
  })

  test('an impossible time keeps the titles and names the least possible one', () => {
    const { outline: talk, remarks, isTooLong } = planOutline(notes(), { minutes: 0.1 })
    expect(onSlides(talk)).toEqual(['Event', '一', '二'])
    expect(isTooLong).toBe(true)
    expect(remarks.map(({ ruleId }) => ruleId)).toEqual(['minutes-too-few'])
    expect(remarks[0]?.reason).toContain('at least 0.5 min')
    expect(estimateSeconds(talk)).toBeLessThanOrEqual(30)
  })

  test('the caller may count the seconds', () => {
    const perLine = (talk: Outline): number => onSlides(talk).length * 10
    const { outline: talk } = fitMinutes(notes(), 1, perLine)
    expect(perLine(talk)).toBeLessThanOrEqual(60)
    expect(onSlides(talk).length).toBeGreaterThanOrEqual(5)
  })

  test('notes of 20,000 lines nested 400 deep are planned', () => {
    let deep = line('底')
    for (let i = 0; i < 400; i++) deep = line(`段${i}`, deep)
    const wide = Array.from({ length: 19_600 }, (_, i) => line(`行${i}`))
    const talk = planned(outline(session('深', deep), session('広', ...wide)), { minutes: 10 })
    expect(estimateSeconds(talk)).toBeLessThanOrEqual(600)
    expect(estimateSeconds(talk)).toBeGreaterThan(500)
  })
})

describe('any outline', () => {
  const words = fc.constantFrom(
    '行',
    long,
    '3割',
    '★大事',
    'EC2 -> Lambda',
    'まとめ',
    'word '.repeat(9),
  )
  const mark = fc.constantFrom(undefined, undefined, undefined, 'slide' as const, 'notes' as const)
  const make = (
    text: string,
    place: 'slide' | 'notes' | undefined,
    children: Topic[] = [],
  ): Topic => topic(text, place ? { place } : {}, children)
  const tree = fc.letrec<{ node: Topic }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      fc.tuple(words, mark).map(([text, place]) => make(text, place)),
      fc
        .tuple(words, mark, fc.array(tie('node'), { maxLength: 4 }))
        .map(([text, place, children]) => make(text, place, children)),
    ),
  })).node
  const outlines = fc
    .array(fc.array(tree, { maxLength: 4 }), { maxLength: 4 })
    .map((sessions) => outline(...sessions.map((topics, i) => session(`S${i}`, ...topics))))
  const minutes = fc.double({ min: 0.05, max: 5, noNaN: true })

  /** Paths of the topics on slides. */
  function kept(root: Topic, path = '/'): string[] {
    if (root.data.place !== 'slide') return []
    return [path, ...root.children.flatMap((child, i) => kept(child, `${path}${i}/`))]
  }

  test('the time holds, or the warning does; the words and their order stay', () => {
    fc.assert(
      fc.property(outlines, minutes, (source, time) => {
        const { outline: talk, isTooLong } = planOutline(source, { minutes: time })
        expect(isTooLong || estimateSeconds(talk) <= time * 60).toBe(true)
        const text = (root: Topic): unknown[] =>
          all(root).map(({ heading, body }) => [heading, body])
        expect(text(talk.root)).toEqual(text(source.root))
      }),
      propertyRuns(100),
    )
  })

  test('no line is on a slide without what it stands under', () => {
    fc.assert(
      fc.property(outlines, minutes, (source, time) => {
        const { root } = planned(source, { minutes: time })
        const slides = all(root).filter(({ data }) => data.place === 'slide').length
        expect(kept(root)).toHaveLength(slides)
      }),
      propertyRuns(100),
    )
  })

  test('a shorter talk shows a subset of what a longer one shows', () => {
    fc.assert(
      fc.property(outlines, minutes, minutes, (source, a, b) => {
        const [short, long] = [Math.min(a, b), Math.max(a, b)]
        const more = new Set(kept(planned(source, { minutes: long }).root))
        const less = kept(planned(source, { minutes: short }).root)
        expect(less.filter((path) => !more.has(path))).toEqual([])
      }),
      propertyRuns(100),
    )
  })
})
