import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { outlineOf } from '../../src/outline/outline-of.js'
import { parseFile } from '../../src/parse/index.js'
import { estimateSeconds } from '../../src/plan/estimate-seconds.js'
import { movedLines } from '../../src/plan/moved-lines.js'
import { planOutline } from '../../src/plan/plan-outline.js'
import type { Outline } from '../../src/types/outline.js'
import { all, onSlides } from './topic.js'

const path = new URL('../../sessions/jaws-days-2017.txt', import.meta.url)

function planned(minutes?: number): Outline {
  const file = new VFile({ path: 'jaws-days-2017.txt', value: readFileSync(path, 'utf8') })
  return planOutline(outlineOf(parseFile(file), file), { minutes }).outline
}

test.each([3, 5, 10])('%i minutes are kept and used', (minutes) => {
  const seconds = estimateSeconds(planned(minutes))
  expect(seconds).toBeLessThanOrEqual(minutes * 60)
  expect(seconds).toBeGreaterThanOrEqual(minutes * 60 * 0.85)
})

test('a shorter talk moves all that a longer one moves', () => {
  const [three, five, ten, thirty] = [3, 5, 10, 30].map((minutes) => movedLines(planned(minutes)))
  expect(three).toEqual(expect.arrayContaining(five ?? []))
  expect(five).toEqual(expect.arrayContaining(ten ?? []))
  expect(thirty).toEqual([])
})

test('five minutes tell the point of each session', () => {
  expect(onSlides(planned(5))).toEqual(
    expect.arrayContaining([
      'EC2 -> Lambda',
      '防御対象: CloudFront, ELB, ALB, Route53',
      '次世代MSPはツールではなく仕組み',
      '人間を救うのは、人間だ。',
      '明示的なDeny > 明示的なAllow > 暗黙のDeny',
      '3.5TB',
    ]),
  )
})

test('labels with nothing under them are noticed', () => {
  const hollow = all(planned().root).filter(({ data }) => data.hollow)
  const words = hollow.flatMap(({ heading }) =>
    heading.map((node) => 'value' in node && node.value),
  )
  expect(words).toEqual(expect.arrayContaining(['Who?', 'できること', 'ユースケース']))
  expect(words.length).toBeLessThanOrEqual(4)
})
