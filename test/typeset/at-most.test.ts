import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTypesetter } from '../../src/typeset/create-typesetter.js'
import { lastTexts } from '../../src/typeset/last-texts.js'
import { propertyRuns } from '../support/property-runs.js'

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i))
const common = [
  ...range(0x20, 0x7e),
  ...range(0x3000, 0x3020),
  ...range(0x3041, 0x3096),
  ...range(0x30a1, 0x30fe),
  ...range(0x4e00, 0x9fa5),
  ...range(0xff01, 0xff5e),
]
const faces = await Promise.all(
  (['noto', 'ud'] as const).map(async (family) => createTypesetter({ family })),
)
const styles = ([400, 700] as const).map((weight) => {
  return { size: 28, leading: 40, weight, color: 'ink' }
})
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...common),
      fc.constantFrom(...range(0x20, 0x7e)),
      fc.constantFrom('AV', 'To', 'W.', 'ffi', 'か。', '「', '、A', '1時', ' '),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))

test('no character that is counted as an em is wider', () => {
  for (const face of faces) {
    for (const style of styles) {
      const wide = common.filter((it) => face.width(it, style) > face.atMost(it, style))
      expect(wide).toEqual([])
    }
  }
})

test('a text is never wider than what it is said to be at most', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...faces), fc.constantFrom(...styles), (it, face, style) => {
      expect(face.width(it, style)).toBeLessThanOrEqual(face.atMost(it, style))
      expect(face.atMost(it, style)).toBeLessThan(Number.POSITIVE_INFINITY)
    }),
    propertyRuns(400),
  )
})

test('a text that is sure to fit is set as it is when it is measured', () => {
  const { set } = faces[0] ?? expect.fail()
  const box = fc.integer({ min: 100, max: 1200 })
  const manner = fc.constantFrom('body' as const, 'title' as const, 'label' as const)
  let sure = 0
  fc.assert(
    fc.property(text, box, manner, fc.constantFrom(...styles), (value, width, how, style) => {
      const content = [{ type: 'text' as const, value }]
      const typesetter = faces[0] ?? expect.fail()
      const lines = lastTexts(typesetter).set(content, style, width, how)
      const measured = set(content, style, width, how)
      const spans = (all: typeof lines) => all.map((line) => [line.start, line.end, line.text])
      expect(spans(lines)).toEqual(spans(measured))
      if (typesetter.atMost(value, style) <= width * 0.99) sure++
    }),
    propertyRuns(400),
  )
  expect(sure).toBeGreaterThan(40)
})

test('a text of other characters is measured', () => {
  const [face] = faces
  for (const other of ['é', '🦈', '한', 'か\u3099', 'a\tb', 'a\u00adb', '　\u200b']) {
    expect(face?.atMost(other, styles[0] ?? expect.fail())).toBe(Number.POSITIVE_INFINITY)
  }
})
