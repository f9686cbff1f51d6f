/** One input, and what it costs: its bytes. */
export interface WeighedInput {
  path: string
  bytes: number
}

/**
 * The inputs of shard `index` (1-based) of `count`, in their order. Each input is in one shard; the
 * largest are dealt first, each to the shard that has the least, so that all take about as long.
 * The same inputs are always dealt alike, in whatever order they are given.
 */
export function shardInputs(inputs: WeighedInput[], index: number, count: number): string[] {
  const loads = Array.from({ length: count }, () => 0)
  const mine = new Set<string>()
  const dealt = inputs.toSorted((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1))
  for (const { path, bytes } of dealt) {
    const least = loads.indexOf(Math.min(...loads))
    loads[least] = (loads[least] ?? 0) + bytes
    if (least === index - 1) mine.add(path)
  }
  return inputs.map(({ path }) => path).filter((path) => mine.has(path))
}
