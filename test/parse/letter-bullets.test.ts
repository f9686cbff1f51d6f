import { expect, test } from 'vitest'
import { letterBullets } from '../../src/parse/text/letter-bullets.js'

const marksOf = (lines: string[]): string[] => {
  const candidates = lines.map((line) => ({
    text: line.trim(),
    indent: line.length - line.trimStart().length,
    bullet: line.trim().startsWith('- ') ? { kind: '-', mark: '-', units: 2 } : undefined,
  }))
  const found = letterBullets(candidates)
  return [...found].toSorted(([a], [b]) => a - b).map(([line, { mark }]) => `${line}${mark}`)
}

test.each([
  [
    ['a. x', 'b. y', 'c. z'],
    ['0a.', '1b.', '2c.'],
  ],
  [
    ['(a) x', '', '(b) y'],
    ['0(a)', '2(b)'],
  ],
  [
    ['A) x', '  a) deep', '  b) deep', 'B) y'],
    ['0A)', '1a)', '2b)', '3B)'],
  ],
  [
    ['a. x', '- bullet', 'b. y'],
    ['0a.', '2b.'],
  ],
])('letters in order are a list: %j', (lines, marks) => {
  expect(marksOf(lines)).toEqual(marks)
})

test.each([
  [['Q. why', 'A. because']],
  [['a. x', 'c. z']],
  [['b. x', 'c. y']],
  [['A. x', 'prose in between', 'B. y']],
  [['a. x', 'A. y']],
  [['a.m. is early', 'b.c. is earlier']],
])('what is none: %j', (lines) => {
  expect(marksOf(lines)).toEqual([])
})
