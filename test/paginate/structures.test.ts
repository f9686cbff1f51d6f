import { describe, expect, test } from 'vitest'
import type { Recogniser } from '../../src/paginate/structures/structures.js'
import { structuresOf } from '../../src/paginate/structures/structures.js'
import type { Topic } from '../../src/types/outline.js'

const topic = (value: string, children: Topic[] = []): Topic => ({
  type: 'topic',
  heading: [{ type: 'text', value }],
  body: [],
  children,
  data: { origin: 'item' },
})

const isRow = ({ heading: [first] }: Topic): boolean =>
  first?.type === 'text' && first.value === 'row'

/** Takes from `least` to `most` rows. */
const rows = (least: number, most: number, around = false): Recogniser => ({
  name: 'rows',
  item: isRow,
  around,
  match: (_, items) =>
    items.every(isRow) && items.length >= least && items.length <= most ? 'rows' : undefined,
})

const runs = (items: string[], recogniser: Recogniser): string[] => {
  const topics = items.map((item) => topic(item))
  return structuresOf(topic('all', topics), topics, [recogniser]).map(
    ({ from, to, parts }) => `${from}-${to} of ${parts}`,
  )
}

describe('a run of siblings', () => {
  test('is one structure when it fits', () => {
    expect(runs(['row', 'row', 'row', 'else'], rows(2, 6))).toEqual(['0-3 of 1'])
  })
  test('goes over as few even slides as hold it', () => {
    expect(runs(Array<string>(7).fill('row'), rows(2, 6))).toEqual(['0-4 of 2', '4-7 of 2'])
    expect(runs(Array<string>(11).fill('row'), rows(3, 4))).toEqual([
      '0-4 of 3',
      '4-7 of 3',
      '7-11 of 3',
    ])
  })
  test('stays a list when some part would not show', () => {
    expect(runs(Array<string>(5).fill('row'), rows(3, 4))).toEqual([])
  })
  test('is single slides for what is shown one by one', () => {
    expect(runs(['row', 'row', 'else'], rows(1, 1, true))).toEqual(['0-1 of 2', '1-2 of 2'])
  })
})
