import { join } from 'node:path'
import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { planOutputs } from '../../src/targets/plan-outputs.js'
import { safeName } from '../../src/targets/safe-name.js'

test('the base name loses its last ending only', () => {
  const { outputs, clashes } = planOutputs(
    ['notes/a.b.txt', 'README'],
    ['.html', '.handout.pdf'],
    'out',
  )
  expect(outputs).toEqual([
    { input: 'notes/a.b.txt', base: join('out', 'a.b') },
    { input: 'README', base: join('out', 'README') },
  ])
  expect(clashes).toEqual([])
})

test.each([
  [['x.md', 'x.markdown'], ['.html']],
  [['a/x.md', 'b/x.md'], ['.html']],
  [['a/X.md', 'b/x.md'], ['.html']],
  [['a/が.md', 'b/か\u3099.md'], ['.html']],
  [
    ['x.txt', 'x.handout.txt'],
    ['.pdf', '.handout.pdf'],
  ],
])('%j would write one file', (inputs, suffixes) => {
  const { clashes } = planOutputs(inputs, suffixes, 'out')
  expect(clashes.length).toBe(1)
  expect(clashes[0]?.inputs.toSorted()).toEqual([...inputs].sort())
})

test.each([
  ['CON', 'CON_'],
  ['con.notes', 'con_.notes'],
  ['lpt1', 'lpt1_'],
  ['console', 'console'],
  ['-o', '_-o'],
  ['--no-sandbox', '_--no-sandbox'],
  ['.hidden', '_.hidden'],
  ['a\nb', 'a_b'],
  ['a.', 'a'],
  ['a. .', 'a'],
  ['...', 'deck'],
  ['', 'deck'],
  [`'"$(x)`, `'_$(x)`],
  ['か\u3099', 'が'],
  ['発表 2017', '発表 2017'],
  ['👩‍💻🎉', '👩‍💻🎉'],
])('%j is written as %j', (from, to) => {
  expect(safeName(from)).toBe(to)
})

test('an unsafe name is reported, a safe one is not', () => {
  const { outputs } = planOutputs(['-o.md', 'か\u3099.md'], ['.html'], 'out')
  expect(outputs.map(({ renamed }) => renamed)).toEqual([{ from: '-o', to: '_-o' }, undefined])
})

test('any name becomes one that is safe, and stays as it is then', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 400 }), (name) => {
      const safe = safeName(name)
      expect(safe).not.toMatch(/^[-.~]|[. ]$|[/\\\n\0]|^$/)
      expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(202)
      expect(safeName(safe)).toBe(safe)
    }),
  )
})
