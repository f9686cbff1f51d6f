import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakRuns } from '../../../src/export/pptx/text/break-runs.js'
import { fitWidth, type SetParagraph } from '../../../src/export/pptx/text/fit-width.js'
import { propertyRuns } from '../../support/property-runs.js'

const style = { size: 10, leading: 14, weight: 400 as const, color: 'ink' }
/** Every character is 10 px wide. */
const measure = (text: string): number => Array.from(text).length * 10

const set = (...lines: string[]): SetParagraph => ({
  runs: [{ text: lines.join('') }],
  style,
  lines,
  indent: 0,
})

/** Lines of text that is filled as a program fills them: a character may end a line anywhere. */
function fill(text: string, width: number): string[] {
  const per = Math.floor(width / 10)
  return Array.from({ length: Math.ceil(text.length / per) }, (_, i) =>
    text.slice(i * per, (i + 1) * per),
  )
}

test('a box stands in the middle between its widest line and one that would take the next word', () => {
  const { width, breaks } = fitWidth(
    [set('あいうえおかきくけこ', 'さしすせそたちつてと', 'なに')],
    500,
    measure,
  )
  expect(width).toBe(105)
  expect(breaks).toEqual([[]])
})

test('a line that was ended early for the sense is ended by force', () => {
  const { width, breaks } = fitWidth([set('あいう', 'さしすせそたちつてと')], 500, measure)
  expect(width).toBe(500)
  expect(breaks).toEqual([[3]])
})

test('a line that ends inside a word is ended by force, whatever the width', () => {
  expect(fitWidth([set('Service', '(Simple AD)')], 500, measure).breaks).toEqual([[7]])
})

test('text on one line gets all the room there is', () => {
  expect(fitWidth([set('あいう')], 500, measure)).toEqual({ width: 500, breaks: [[]] })
})

test('no width that is found breaks lines elsewhere', () => {
  const kanji = fc.string({
    unit: fc.constantFrom('漢', '字', '水', '海'),
    minLength: 1,
    maxLength: 80,
  })
  fc.assert(
    fc.property(kanji, fc.integer({ min: 20, max: 300 }), (text, room) => {
      const lines = fill(text, room)
      const { width, breaks } = fitWidth([set(...lines)], room, measure)
      expect(breaks).toEqual([[]])
      expect(fill(text, width)).toEqual(lines)
    }),
    propertyRuns(100),
  )
})

test('forced ends stand between the same words in whatever runs', () => {
  const runs = [{ text: 'ab' }, { text: 'cd', bold: true }, { text: 'ef' }]
  expect(breakRuns(runs, [2, 5])).toEqual([
    { text: 'ab' },
    { text: '\ncd', bold: true },
    { text: 'e\nf' },
  ])
})

test('spaces at the edges of runs count, those at the edges of lines do not', () => {
  const trimming = (text: string): number => measure(text.trim().replace(/^\||\|$/g, '.'))
  const runs = [{ text: 'あ ' }, { text: 'b', code: true }, { text: ' う' }, { text: 'えお ' }]
  const { width } = fitWidth([{ runs, style, lines: ['あ b うえお '], indent: 0 }], 10, trimming)
  // Six letters and two spaces between them, none after; a px to spare.
  expect(width).toBe(71)
})

test('empty lines of code are one line each', () => {
  const code = { ...set('a\n', '\n', 'b'), runs: [{ text: 'a\n\nb', mono: true }] }
  expect(fitWidth([code], 100, measure).breaks).toEqual([[]])
})
