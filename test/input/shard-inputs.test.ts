import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { shardInputs } from '../../src/input/shard-inputs.js'
import { propertyRuns } from '../support/property-runs.js'

const inputs = fc.uniqueArray(
  fc.record({ path: fc.string({ minLength: 1 }), bytes: fc.nat(1_000_000) }),
  { selector: ({ path }) => path },
)
const count = fc.integer({ min: 1, max: 8 })

test('each input is in one shard, in its order, whatever order it was given in', () => {
  fc.assert(
    fc.property(inputs, count, (all, n) => {
      const shards = Array.from({ length: n }, (_, i) => shardInputs(all, i + 1, n))
      const turned = Array.from({ length: n }, (_, i) => shardInputs(all.toReversed(), i + 1, n))
      const paths = all.map(({ path }) => path)
      expect(shards.flat().toSorted()).toEqual(paths.toSorted())
      for (const shard of shards) expect(shard).toEqual(paths.filter((it) => shard.includes(it)))
      expect(turned.map((shard) => shard.toReversed())).toEqual(shards)
    }),
    propertyRuns(100),
  )
})

test('no shard has more than its share and the largest input', () => {
  fc.assert(
    fc.property(inputs, count, (all, n) => {
      const bytes = new Map(all.map((input) => [input.path, input.bytes]))
      const total = all.reduce((sum, input) => sum + input.bytes, 0)
      const largest = Math.max(0, ...bytes.values())
      for (let i = 1; i <= n; i++) {
        const load = shardInputs(all, i, n).reduce((sum, path) => sum + (bytes.get(path) ?? 0), 0)
        expect(load).toBeLessThanOrEqual(total / n + largest)
      }
    }),
    propertyRuns(100),
  )
})
